namespace TherapeuticAlliance.Change;

/// <summary>What has been said about a criterion so far; nothing of it is checked yet.</summary>
internal sealed record ChangeDraft(Scale Scale, ChangeMethod Method)
{
    internal BeforeAfterSample? Sample { get; init; }

    internal string? NormSample { get; init; }

    internal SourcedFigure? StandardDeviation { get; init; }

    internal SourcedFigure? Reliability { get; init; }

    internal SourcedFigure? Mean { get; init; }

    internal SourcedFigure? WithinPersonStandardDeviation { get; init; }

    internal double? CriticalValue { get; init; }

    internal string[]? CutOffNorms { get; init; }

    internal PopulationFigures[]? CutOffPopulations { get; init; }

    internal ClinicalCutOff? CutOff { get; init; }

    internal ChangeDraft WithoutCutOff() => this with { CutOffNorms = null, CutOffPopulations = null, CutOff = null };
}
