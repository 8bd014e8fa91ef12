using System;

namespace TherapeuticAlliance.Change;

/// <summary>The figures of a criterion, as far as given.</summary>
internal sealed record ChangeFigures(
    SourcedFigure? StandardDeviation, SourcedFigure? Reliability, SourcedFigure? Mean, SourcedFigure? WithinPersonStandardDeviation)
{
    /// <summary>SEM = SD·√(1 − r).</summary>
    internal double? ErrorOfMeasurement => StandardDeviation is { } deviation && Reliability is { } reliability
        ? deviation.Value * Math.Sqrt(1 - reliability.Value)
        : null;
}
