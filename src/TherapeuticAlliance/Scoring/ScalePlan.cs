namespace TherapeuticAlliance.Scoring;

/// <summary>A scale with the rule it is scored by, resolved once.</summary>
internal sealed class ScalePlan
{
    internal ScalePlan(Scale scale, ScoringOptions options)
    {
        // Without one format there is nothing to prorate with, whatever the caller wishes.
        MissingRule? chosen = scale.HasOneFormat ? options.RuleFor(scale) : null;
        Scale = scale;
        Rule = chosen ?? scale.Rule;
        RuleOrigin = chosen is null ? scale.RuleOrigin : RuleOrigin.Caller;
        AnswersNeeded = Rule.AnswersNeeded(scale.Items.Count);
    }

    internal Scale Scale { get; }

    internal MissingRule Rule { get; }

    internal RuleOrigin RuleOrigin { get; }

    internal int AnswersNeeded { get; }

    internal ScoreStatus StatusOf(int answered) =>
        answered == Scale.Items.Count ? ScoreStatus.Complete
        : answered >= AnswersNeeded ? ScoreStatus.Prorated
        : ScoreStatus.NotScorable;
}
