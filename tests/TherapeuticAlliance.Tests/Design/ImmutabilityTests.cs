using System;
using System.Collections;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Ruptures.Detectors;
using Xunit;

namespace TherapeuticAlliance.Tests.Design;

/// <summary>Sealed and immutable by default; the few exceptions are named here.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Caches of immutable data, made once; and the scale's way back to its instrument, set while the instrument is made.
    private static readonly string[] Caches = ["Course._judged", "Instrument._contentHash", "Instrument._scorer", "Item.<AppliesWhen>k__BackingField", "ResponseSheet._findings", "Scale.<Instrument>k__BackingField", "ScoreTable._findings"];

    // Builders collect what is said; their drafts stay inside.
    private static readonly string[] Drafts = ["InstrumentDraft", "ItemDraft", "ItemMark", "ScaleDraft", "TableDraft"];

    public static TheoryData<string> PublicTypes { get; } = new(OwnTypes.Public.Select(type => type.FullName!));

    // A researcher's own detector derives from the last; the others are what all detectors share.
    private static readonly Type[] ToDeriveFrom = [typeof(Detector), typeof(Detector<>), typeof(CustomDetector<>)];

    [Fact]
    public void There_is_a_library_to_judge() => Assert.True(OwnTypes.Public.Length > 50, OwnTypes.Public.Length + " public types");

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Every_public_type_is_sealed(string name)
    {
        Type type = Find(name);

        Assert.True(type.IsSealed || type.IsInterface || ToDeriveFrom.Contains(type));
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void No_public_property_can_be_set(string name) =>
        Assert.Empty(
        Find(name).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(property => property.GetSetMethod() is not null).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void No_field_is_public_except_constants_and_members_of_enumerations(string name)
    {
        Type type = Find(name);

        Assert.Empty(type.GetFields().Where(field => !field.IsLiteral && !type.IsEnum).Select(field => field.Name));
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void No_public_property_hands_out_an_array_or_a_list_that_can_be_changed(string name) => Assert.Empty(
        Find(name).GetProperties().Select(property => property.PropertyType)
            .Where(type => type.IsArray || (typeof(IList).IsAssignableFrom(type) && !type.IsInterface)).Select(type => type.Name));

    [Fact]
    public void Every_instance_field_is_readonly_except_the_caches_and_drafts_named_here()
    {
        string[] mutable = OwnTypes.All.Where(type => !type.IsEnum && !Drafts.Contains(type.Name))
            .SelectMany(type => type.GetFields(Instance)).Where(field => !field.IsInitOnly)
            .Select(field => field.DeclaringType!.Name + "." + field.Name).ToArray();

        Assert.Equal(Caches, mutable.OrderBy(name => name, StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        string[] mutable = OwnTypes.All.SelectMany(type => type.GetFields(Static)).Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Select(field => field.DeclaringType!.Name + "." + field.Name).ToArray();

        Assert.Empty(mutable);
    }

    [Fact]
    public void Every_public_structure_is_readonly() => Assert.All(
        OwnTypes.Public.Where(type => type.IsValueType && !type.IsEnum),
        type => Assert.Contains(type.GetCustomAttributesData(), attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute"));

    [Fact]
    public void Every_static_class_holds_only_properties_and_methods() => Assert.All(
        OwnTypes.Public.Where(OwnTypes.IsStatic), type => Assert.Empty(type.GetEvents()));

    private static Type Find(string name) => OwnTypes.Assembly.GetType(name, throwOnError: true)!;
}
