using System;

namespace TherapeuticAlliance.Scoring.Batch;

/// <content>The columns where they lie.</content>
public sealed partial class ScoreColumn
{
    /// <summary>Gets the scores, NaN where not scorable; empty when the scores are kept as singles.</summary>
    public ReadOnlySpan<double> Doubles => _doubles.Span(Precision == ScorePrecision.Double ? Rows : 0);

    /// <summary>Gets the scores, NaN where not scorable; empty when the scores are kept as doubles.</summary>
    public ReadOnlySpan<float> Singles => _singles.Span(Precision == ScorePrecision.Single ? Rows : 0);

    /// <summary>Gets how many items of the scale have a usable value.</summary>
    public ReadOnlySpan<byte> AnsweredItems => _answered.Span(Rows);

    /// <summary>Gets how the scores came about.</summary>
    public ReadOnlySpan<ScoreStatus> Statuses => _statuses.Span(Rows);
}
