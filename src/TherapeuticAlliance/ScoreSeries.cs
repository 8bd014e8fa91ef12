using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance;

/// <summary>
/// One scale of one rater over numbered sessions, in ascending order. A session may have no score and numbers may be
/// left out; neither is ever filled in.
/// </summary>
/// <remarks>Immutable. Equal when the scales are of definitions that score alike and have the same code, and all sessions are equal.</remarks>
[TypeFormatterSource]
public sealed class ScoreSeries : IEquatable<ScoreSeries>
{
    private ScoreSeries(Scale scale, IReadOnlyList<SessionScore> sessions)
    {
        Scale = scale;
        Sessions = sessions;
    }

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets who rates.</summary>
    public Rater Rater => Scale.Instrument.Rater;

    /// <summary>Gets the sessions, ascending by number; those without a score are among them.</summary>
    public IReadOnlyList<SessionScore> Sessions { get; }

    /// <summary>Returns the sessions that have a score, ascending.</summary>
    public IEnumerable<SessionScore> Scored() => Sessions.Where(session => session.Score is not null);

    /// <summary>Returns a series of sessions numbered from 1.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="scores">A score for each session; <see langword="null"/> for a session without one.</param>
    /// <exception cref="ArgumentException">A score is not finite or outside the range of the scale; see <see cref="FromSessions"/>.</exception>
    public static ScoreSeries Of(Scale scale, params double?[] scores)
    {
        Result<ScoreSeries> result = FromSessions(scale, Guard.NotNull(scores, nameof(scores)).Select((score, i) => new SessionScore(i + 1, score)));
        return result.ValueOrDefault ?? throw new ArgumentException(
            string.Join(" ", result.Findings.Select(finding => finding.Describe())), nameof(scores));
    }

    /// <summary>Returns a series, or what keeps the sessions from being one.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="sessions">The sessions in ascending order, each number once.</param>
    /// <returns>
    /// The series, or findings of <see cref="SeriesFindings"/>: numbers that are negative, out of order or twice, scores
    /// that are not finite or outside the range of the scale.
    /// </returns>
    public static Result<ScoreSeries> FromSessions(Scale scale, IEnumerable<SessionScore> sessions)
    {
        Guard.NotNull(scale, nameof(scale));
        IReadOnlyList<SessionScore> copy = ReadOnly.Copy(Guard.NotNull(sessions, nameof(sessions)));
        return Made(scale, copy, SeriesValidator.Of(scale, copy));
    }

    /// <summary>Returns the series of a scale over reports; the session numbers are those of the administrations.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="reports">Reports of the instrument of the scale, in order of session, in this or another version that scores the scale alike (<see cref="Scale.IsScoredAs"/>). One without a score is a session without one.</param>
    /// <returns>The series, or the findings of <see cref="FromSessions"/>, of reports of another definition and of reports without a session.</returns>
    public static Result<ScoreSeries> FromReports(Scale scale, IEnumerable<ScoreReport> reports)
    {
        Guard.NotNull(scale, nameof(scale));
        ScoreReport[] all = Guard.NotNull(reports, nameof(reports)).ToArray();
        Finding[] foreign = SeriesValidator.OfReports(scale, all).ToArray();
        if (foreign.Length > 0)
        {
            return Result<ScoreSeries>.Invalid(foreign);
        }

        return FromSessions(scale, all.Select(report => new SessionScore(
            report.Administration.Session!.Value, report[scale.Code].Value, report.Administration.Date)));
    }

    /// <summary>Returns the series with one more session, or what keeps it from following.</summary>
    /// <param name="session">A session after the last one.</param>
    public Result<ScoreSeries> With(SessionScore session) => FromSessions(Scale, Sessions.Concat([session]));

    /// <summary>Returns the part of the series up to a session, that one included.</summary>
    /// <param name="session">The number of the session.</param>
    public ScoreSeries Through(int session) => new(Scale, ReadOnly.Copy(Sessions.TakeWhile(known => known.Session <= session)));

    /// <inheritdoc/>
    public bool Equals(ScoreSeries? other) =>
        other is not null && Scale.Instrument.HasDefinitionOf(other.Scale.Instrument)
        && string.Equals(Scale.Code, other.Scale.Code, StringComparison.Ordinal) && Sessions.SequenceEqual(other.Sessions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreSeries);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Scale.Code) * 397) ^ Sessions.Count);

    /// <summary>Returns the scale and the number of sessions; never a score.</summary>
    public override string ToString() => nameof(ScoreSeries) + " of " + Scale.Instrument + " " + Scale + ", " + Number.Text(Sessions.Count) + " sessions";

    private static Result<ScoreSeries> Made(Scale scale, IReadOnlyList<SessionScore> sessions, IEnumerable<Finding> findings)
    {
        Finding[] found = findings.ToArray();
        return Array.Exists(found, finding => finding.Severity == FindingSeverity.Error)
            ? Result<ScoreSeries>.Invalid(found)
            : Result<ScoreSeries>.Valid(new ScoreSeries(scale, sessions), found);
    }
}
