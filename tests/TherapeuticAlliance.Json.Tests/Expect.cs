using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Json.Tests;

/// <summary>Ways to say what is expected.</summary>
internal static class Expect
{
    internal static readonly string[] Cultures = ["de-DE", "tr-TR", "fa-IR"];

    /// <summary>Exactly these findings, in this order, each as "TypeInvalid $.items[0]".</summary>
    internal static void Findings(IEnumerable<Finding> actual, params string[] expected) =>
        Assert.Equal(expected, actual.Select(finding => finding.Kind.Name + " " + finding.Path));

    internal static Finding Only(FindingKind kind, string path, string[] arguments, string? offending, IReadOnlyList<Finding> actual)
    {
        Finding finding = Assert.Single(actual);
        Assert.Same(kind, finding.Kind);
        Assert.Equal(path, finding.Path);
        Assert.Equal(arguments, finding.Arguments);
        Assert.Equal(offending, finding.AttemptedValue);
        return finding;
    }

    /// <summary>The document with one place replaced; the place must stand there exactly once.</summary>
    internal static string With(this string document, string place, string by)
    {
        int at = document.IndexOf(place, StringComparison.Ordinal);
        Assert.True(at >= 0 && document.IndexOf(place, at + 1, StringComparison.Ordinal) < 0, "not exactly once: " + place);
        return document.Replace(place, by);
    }

    internal static T Valid<T>(Result<T> result)
        where T : class
    {
        Assert.True(result.IsValid, string.Join("\n", result.Findings.Select(finding => finding.ToString())));
        return result.Value;
    }

    internal static void ForAll<T>(Gen<T> values, int count, Action<T> check) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(values.ToArbitrary(), check));

    internal static T Under<T>(string culture, Func<T> act)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return act();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
