using System.Collections.Generic;
using TherapeuticAlliance.Research.Scoring;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>Which files scoring a table writes, and how.</summary>
/// <param name="Scores">Where the scores go, or null.</param>
/// <param name="Findings">Where the findings go, or null.</param>
/// <param name="KeyedItems">Where the answers after keying go, or null.</param>
/// <param name="Neutralizes">Whether an apostrophe goes before what a spreadsheet would run as a formula.</param>
/// <param name="Metrics">What scores are expressed in besides points.</param>
internal sealed record OutputPlan(string? Scores, string? Findings, string? KeyedItems, bool Neutralizes, IReadOnlyList<ScoreMetric> Metrics);
