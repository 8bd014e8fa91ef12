using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>The sessions of a series that have a score, turned so that lower is worse.</summary>
internal sealed class ScoredSessions
{
    private readonly bool _isHigherBetter;

    internal ScoredSessions(ScoreSeries series)
    {
        SessionScore[] scored = series.Scored().ToArray();
        Numbers = [.. scored.Select(session => session.Session)];
        Scores = [.. scored.Select(session => session.Score!.Value)];
        _isHigherBetter = series.Scale.Direction == Direction.HigherIsBetter;
        Oriented = [.. Scores.Select(Turned)];
    }

    /// <summary>The numbers of the sessions.</summary>
    internal int[] Numbers { get; }

    /// <summary>In points of the scale.</summary>
    internal double[] Scores { get; }

    /// <summary>In points of the scale, with the sign that makes lower worse.</summary>
    internal double[] Oriented { get; }

    internal int Count => Scores.Length;

    /// <summary>The distances between sessions that follow one another at once; a gap breaks the pair.</summary>
    internal double[] MovingRanges() =>
        [.. Enumerable.Range(1, Math.Max(0, Count - 1)).Where(i => Numbers[i] == Numbers[i - 1] + 1).Select(i => Math.Abs(Scores[i] - Scores[i - 1]))];

    /// <summary>What a change in points means: a rise is better, or worse where higher is worse.</summary>
    internal ChangeSide SideOf(double change) => RunRuleSearch.SideOf(Turned(change));

    /// <summary>A finding when there are fewer than needed.</summary>
    internal IEnumerable<Finding> TooFew(string method, int needed) =>
        Count < needed ? [RuptureFindings.TooFewSessions.At(string.Empty, method, Number.Text(needed), Number.Text(Count))] : [];

    /// <summary>Up to which session a series was looked at: its last one, with a score or without; 0 for an empty series.</summary>
    internal static int LastOf(ScoreSeries series) => series.Sessions.Count == 0 ? 0 : series.Sessions[series.Sessions.Count - 1].Session;

    private double Turned(double points) => _isHigherBetter ? points : -points;
}
