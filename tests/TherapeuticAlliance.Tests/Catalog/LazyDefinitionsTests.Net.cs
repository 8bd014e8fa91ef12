using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

/// <summary>
/// Loads the library afresh and watches what a first touch allocates: building a definition takes thousands of bytes, handing
/// out one that was built before takes none. So a definition that allocates on its own first touch was built by no earlier one.
/// </summary>
public sealed class LazyDefinitionsTests
{
    private const long MinToBuild = 2_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Touching_one_instrument_builds_only_that_one(bool backwards)
    {
        KeyValuePair<string, Func<object>>[] definitions = backwards ? Definitions().Reverse().ToArray() : Definitions();

        string[] builtByAnother = definitions.Where(definition => Allocated(definition.Value) < MinToBuild).Select(definition => definition.Key).ToArray();

        Assert.Empty(builtByAnother);
        Assert.All(definitions, definition => Assert.InRange(Allocated(definition.Value), 0, MinToBuild / 10));
    }

    [Fact]
    public void A_front_door_builds_one_instrument()
    {
        Assembly fresh = Fresh();
        Func<object> door = Getter(fresh.GetType("TherapeuticAlliance.Instruments+WaiSr", throwOnError: true)!.GetProperty("Client")!);

        Assert.InRange(Allocated(door), MinToBuild, long.MaxValue);

        Assert.Equal("WaiSr.Client", Assert.Single(Definitions(fresh), definition => Allocated(definition.Value) < MinToBuild).Key);
    }

    [Fact]
    public void Many_threads_that_touch_an_instrument_first_get_the_same_one()
    {
        foreach (KeyValuePair<string, Func<object>> definition in Definitions())
        {
            var touched = new object[8];
            Parallel.For(0, touched.Length, new ParallelOptions { MaxDegreeOfParallelism = touched.Length }, thread => touched[thread] = definition.Value());

            Assert.All(touched, instrument => Assert.Same(touched[0], instrument));
        }
    }

    private static long Allocated(Func<object> touch)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = touch();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Assembly Fresh() => new AssemblyLoadContext("fresh", isCollectible: false).LoadFromAssemblyPath(typeof(Instrument).Assembly.Location);

    private static KeyValuePair<string, Func<object>>[] Definitions() => Definitions(Fresh());

    private static KeyValuePair<string, Func<object>>[] Definitions(Assembly fresh)
    {
        Type instrument = fresh.GetType("TherapeuticAlliance.Instrument", throwOnError: true)!;
        return fresh.GetTypes()
            .Where(type => type.Namespace?.StartsWith("TherapeuticAlliance.Catalog.Definitions", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(property => property.PropertyType == instrument)
            .Select(property => new KeyValuePair<string, Func<object>>(property.DeclaringType!.Name + "." + property.Name, Getter(property)))
            .ToArray();
    }

    private static Func<object> Getter(PropertyInfo property) => property.GetMethod!.CreateDelegate<Func<object>>();
}
