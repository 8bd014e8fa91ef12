using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Json;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Design;

/// <summary>Every With… of every options type of every package keeps every other property: a forgotten line in a copy fails here.</summary>
public sealed class OptionsTests
{
    private static readonly Type[] Options =
    [
        .. new[] { typeof(Instrument).Assembly, typeof(AllianceJson).Assembly, typeof(Study).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsClass && (type.Name.EndsWith("Options", StringComparison.Ordinal) || type == typeof(StudyFiles)) && Setters(type).Length > 0),
    ];

    public static IEnumerable<object[]> Cases { get; } =
        [.. Options.SelectMany(type => Setters(type).Select(setter => new object[] { type.FullName!, Signature(setter) }))];

    [Fact]
    public void There_are_options_to_look_at() => Assert.InRange(Options.Length, 10, 100);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_changed_option_leaves_all_others_as_they_are(string typeName, string setter)
    {
        Type type = Options.Single(known => known.FullName == typeName);
        MethodInfo with = Setters(type).Single(known => Signature(known) == setter);

        string[] mayChange = [.. Starts(type).SelectMany(plain => Changed(plain, Call(with, plain, differently: true) ?? plain)).Distinct()];
        Assert.NotEmpty(mayChange);

        // One option set, then the one looked at: whatever the copy forgets is lost here.
        foreach (object set in Starts(type).SelectMany(start => Setters(type).Select(other => Call(other, start, differently: false)).OfType<object>()))
        {
            Assert.Empty(Changed(set, Call(with, set, differently: true) ?? set).Except(mayChange));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_changed_option_has_the_value_that_was_given(string typeName, string setter)
    {
        Type type = Options.Single(known => known.FullName == typeName);
        MethodInfo with = Setters(type).Single(known => Signature(known) == setter);

        Assert.Contains(Starts(type), start => Changed(start, Call(with, start, differently: true) ?? start).Length > 0);
    }

    private static MethodInfo[] Setters(Type type) =>
    [
        .. type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == type && (method.Name.StartsWith("With", StringComparison.Ordinal) || type == typeof(StudyFiles))),
    ];

    private static string Signature(MethodInfo method) => method.Name + "(" + string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name)) + ")";

    // The defaults, and whatever else the type offers to begin with.
    private static IEnumerable<object> Starts(Type type)
    {
        IEnumerable<object?> made = type.GetConstructors().Where(c => c.GetParameters().All(p => p.HasDefaultValue))
            .Select(c => (object?)c.Invoke([.. c.GetParameters().Select(p => p.DefaultValue)]));
        IEnumerable<object?> named = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == type).Select(p => p.GetValue(null));
        IEnumerable<object?> methods = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.ReturnType == type && !m.IsSpecialName).Select(m => Call(m, null, differently: false));
        return made.Concat(named).Concat(methods).OfType<object>();
    }

    private static string[] Changed(object one, object other) =>
    [
        .. one.GetType().GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(field => !Same(field.GetValue(one), field.GetValue(other))).Select(field => field.Name),
    ];

    private static bool Same(object? one, object? other) => one is System.Collections.IEnumerable first and not string && other is System.Collections.IEnumerable second
        ? first.Cast<object>().SequenceEqual(second.Cast<object>())
        : Equals(one, other);

    // Options say themselves which values they take: the first that is accepted.
    private static object? Call(MethodInfo method, object? options, bool differently)
    {
        IEnumerable<object?[]> arguments = [[]];
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            object?[] values = Values(parameter.ParameterType, differently);
            arguments = [.. arguments.SelectMany(before => values.Select(value => before.Append(value).ToArray()))];
        }

        foreach (object?[] values in arguments)
        {
            try
            {
                return method.Invoke(options, values);
            }
            catch (TargetInvocationException e) when (e.InnerException is ArgumentException or InvalidOperationException)
            {
                // Not a value of this option.
            }
        }

        return null;
    }

    private static object?[] Values(Type type, bool differently)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        object?[] values = plain switch
        {
            _ when plain == typeof(double) => [0.37, 0.41, 2.5, 7.5],
            _ when plain == typeof(int) => [13, 2, 4, 6, 11],
            _ when plain == typeof(long) => [3L, 4L],
            _ when plain == typeof(bool) => [true, false],
            _ when plain == typeof(string) => ["bond", "task"],
            _ when plain == typeof(IEnumerable<string>) => [new[] { "1" }, new[] { "2" }],
            _ when plain.IsEnum => [.. Enum.GetValues(plain).Cast<object?>()],
            _ when plain.IsArray => [.. Values(plain.GetElementType()!, differently).Take(2).Select(value => Array(plain.GetElementType()!, value))],
            _ when plain == typeof(ResponseSheet) => [Instruments.Srs.Blank(), Instruments.WaiSr.Client.Blank()],
            _ when plain == typeof(MissingRule) => [MissingRule.AtMostMissing(1), MissingRule.RequireAll],
            _ => [.. plain.GetConstructors().Take(1).SelectMany(c => Made(c, differently))],
        };
        return differently ? [.. values.Reverse()] : values;
    }

    private static Array Array(Type element, object? value)
    {
        Array array = System.Array.CreateInstance(element, 1);
        array.SetValue(value, 0);
        return array;
    }

    private static IEnumerable<object?> Made(ConstructorInfo constructor, bool differently)
    {
        object?[][] perParameter = [.. constructor.GetParameters().Select(parameter => Values(parameter.ParameterType, differently))];
        for (int choice = 0; choice < 2; choice++)
        {
            int at = choice;
            yield return constructor.Invoke([.. perParameter.Select(values => values[Math.Min(at, values.Length - 1)])]);
        }
    }
}
