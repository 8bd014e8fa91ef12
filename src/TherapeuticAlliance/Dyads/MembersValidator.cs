using System;
using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Dyads;

/// <summary>Finds what keeps two members of a couple, family or group from being compared on the form that both filled in.</summary>
internal static class MembersValidator
{
    internal static IEnumerable<Finding> Of(ScoreReport first, ScoreReport second)
    {
        if (FormsDiffer(first.Instrument, second.Instrument) is { } differ)
        {
            yield return differ;
        }

        if (first.Instrument.Scales.Count == 0)
        {
            yield return DyadFindings.PairScalesMissing.At("scales", first.Instrument.Id, second.Instrument.Id);
        }

        if (!AreApart(first.Administration.Respondent, second.Administration.Respondent) && !AreApart(first.Administration.Subject, second.Administration.Subject))
        {
            yield return DyadFindings.PairMembersSame.At("administration");
        }

        if (first.Administration.Session is { } session && second.Administration.Session is { } other && session != other)
        {
            yield return DyadFindings.PairSessionDiffers.At("administration.session");
        }
    }

    internal static IEnumerable<Finding> Of(ScoreSeries first, ScoreSeries second)
    {
        if (FormsDiffer(first.Scale.Instrument, second.Scale.Instrument) is { } differ)
        {
            yield return differ;
        }

        if (!string.Equals(first.Scale.Code, second.Scale.Code, StringComparison.Ordinal))
        {
            yield return DyadFindings.PairSeriesScaleDiffers.At("scale", first.Scale.Code, second.Scale.Code);
        }

        if (ReferenceEquals(first, second))
        {
            yield return DyadFindings.PairMembersSame.At("series");
        }
    }

    private static Finding? FormsDiffer(Instrument first, Instrument second) => first.HasDefinitionOf(second)
        ? null
        : DyadFindings.PairMemberFormsDiffer.At("instrument", first.ToString(), second.ToString());

    private static bool AreApart(string? one, string? other) => one is not null && other is not null && !string.Equals(one, other, StringComparison.Ordinal);
}
