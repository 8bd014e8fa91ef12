using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>
/// What two raters gave for the same sessions or items, in pairs, each pair in a group (a dyad). Only complete pairs are
/// kept; how many were left out is said.
/// </summary>
/// <remarks>
/// Ratings are not beyond ±10¹²: no questionnaire reaches it, and all statistics of them stay finite. Immutable. Equality is by reference.
/// </remarks>
public sealed class PairedRatings
{
    private PairedRatings(int rows, double[] first, double[] second, int[] groups, IReadOnlyList<Finding> findings)
    {
        Findings = findings;
        Rows = rows;
        First = first;
        Second = second;
        Groups = groups;
        GroupCount = groups.Distinct().Count();
    }

    /// <summary>Gets how many complete pairs there are.</summary>
    public int Count => First.Length;

    /// <summary>Gets how many pairs lacked a rating and were left out.</summary>
    public int LeftOut => Rows - Count;

    /// <summary>Gets how many groups have at least one complete pair.</summary>
    public int GroupCount { get; }

    /// <summary>Gets what is noteworthy about the groups: names that differ in blanks or in case only. Usually empty; what uses the groups repeats it.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    internal int Rows { get; }

    internal double[] First { get; }

    internal double[] Second { get; }

    internal int[] Groups { get; }

    internal double[] Differences => [.. First.Zip(Second, (first, second) => first - second)];

    /// <summary>Returns pairs of one group.</summary>
    /// <param name="first">The ratings of the first rater; <see langword="null"/> or NaN is missing.</param>
    /// <param name="second">The ratings of the second rater, in the same order.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a rating is infinite or beyond ±10¹².</exception>
    public static PairedRatings Of(IEnumerable<double?> first, IEnumerable<double?> second)
    {
        double?[] one = [.. first];
        return Of(new string[one.Length].Select(_ => string.Empty), one, second);
    }

    /// <summary>Returns pairs of several groups.</summary>
    /// <param name="groups">The group of each pair, such as the id of the dyad. Compared ordinally and not kept.</param>
    /// <param name="first">The ratings of the first rater; <see langword="null"/> or NaN is missing.</param>
    /// <param name="second">The ratings of the second rater, in the same order.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a rating is infinite or beyond ±10¹².</exception>
    public static PairedRatings Of(IEnumerable<string> groups, IEnumerable<double?> first, IEnumerable<double?> second)
    {
        string[] named = [.. groups];
        double?[] one = [.. first], two = [.. second];
        if (one.Length != named.Length || two.Length != named.Length)
        {
            throw new ArgumentException("Give a group, a first and a second rating for each pair.", nameof(second));
        }

        Magnitude.Check(one.Concat(two).OfType<double>(), nameof(first));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] kept = [.. Enumerable.Range(0, named.Length).Where(i => IsGiven(one[i]) && IsGiven(two[i]))];
        return new PairedRatings(
            named.Length, [.. kept.Select(i => one[i]!.Value)], [.. kept.Select(i => two[i]!.Value)], [.. kept.Select(i => NumberOf(named[i]))], GroupNames.Findings(named));

        int NumberOf(string group) => numbers.TryGetValue(group, out int known) ? known : numbers[group] = numbers.Count;
    }

    /// <summary>Returns the pairs of dyads, matched by session number; each dyad is a group.</summary>
    /// <param name="dyads">The series of the first and of the second rater of each dyad.</param>
    public static PairedRatings OfDyads(IEnumerable<(ScoreSeries First, ScoreSeries Second)> dyads)
    {
        ArgumentNullException.ThrowIfNull(dyads);
        var pairs = dyads.SelectMany((dyad, number) => Matched(dyad.First, dyad.Second).Select(pair => (Group: number.ToString(System.Globalization.CultureInfo.InvariantCulture), pair.First, pair.Second))).ToArray();
        return Of(pairs.Select(pair => pair.Group), pairs.Select(pair => pair.First), pairs.Select(pair => pair.Second));
    }

    /// <summary>Returns the pairs with the raters in each other's place.</summary>
    public PairedRatings Swapped() => new(Rows, Second, First, Groups, Findings);

    /// <summary>Returns the number of pairs and groups; never a rating.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(PairedRatings)}: {Count} pairs in {GroupCount} groups");

    private static bool IsGiven(double? rating) => rating is { } value && !double.IsNaN(value);

    // A session that only one of the two has is a pair with a missing rating.
    private static IEnumerable<(double? First, double? Second)> Matched(ScoreSeries first, ScoreSeries second)
    {
        Dictionary<int, double?> one = first.Sessions.ToDictionary(session => session.Session, session => session.Score);
        Dictionary<int, double?> two = second.Sessions.ToDictionary(session => session.Session, session => session.Score);
        return one.Keys.Union(two.Keys).Order().Select(session => (one.GetValueOrDefault(session), two.GetValueOrDefault(session)));
    }
}
