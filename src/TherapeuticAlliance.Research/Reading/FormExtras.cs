using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What few forms have beyond their answers, so that the many do not keep room for it.</summary>
internal sealed class FormExtras
{
    /// <summary>The answers with what is invalid about them, or missing for another reason; null when the values say it all.</summary>
    internal ResponseSheet? Sheet { get; init; }

    /// <summary>The values where units do not fit an integer; null when they do.</summary>
    internal double[]? Values { get; init; }

    internal IReadOnlyList<Finding> Findings { get; init; } = [];

    internal IReadOnlyList<string> Kept { get; init; } = [];

    internal DateTime? Date { get; init; }

    /// <summary>Returns the same without the date, or null when nothing is left.</summary>
    internal FormExtras? WithoutDate() => Sheet is null && Values is null && Findings.Count == 0 && Kept.Count == 0
        ? null
        : new FormExtras { Sheet = Sheet, Values = Values, Findings = Findings, Kept = Kept };
}
