using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Dyads;

/// <summary>Pairs the answers of two reports, and says what that leaves undefined.</summary>
internal static class ProfileMaking
{
    private const string Path = "profile";

    internal static ItemProfile? Of(ScoreReport first, ScoreReport second, List<Finding> findings)
    {
        if (first.Trace.Count == 0 || second.Trace.Count == 0)
        {
            findings.Add(DyadFindings.PairTraceMissing.At(Path));
            return null;
        }

        ItemTrace[] scored = first.Trace.Where(trace => !trace.Item.IsUnscored).ToArray();
        if (Array.Exists(scored, trace => !trace.Item.Format.HasSameValuesAs(scored[0].Item.Format)))
        {
            findings.Add(DyadFindings.PairProfileFormatsMixed.At(Path, first.Instrument.Id));
            return null;
        }

        var profile = new ItemProfile(scored.Select(trace => new ItemDiscrepancy(
            trace.Item, trace.Keyed, second.Trace[ParallelFormsValidator.Counterpart(trace.Item, second.Instrument)!.Position].Keyed)));
        findings.AddRange(Undefined(profile, first.Instrument.Rater, second.Instrument.Rater));
        return profile;
    }

    private static IEnumerable<Finding> Undefined(ItemProfile profile, Rater first, Rater second)
    {
        if (profile.Used < profile.Items.Count)
        {
            yield return DyadFindings.PairItemsIncomplete.At(Path, Number.Text(profile.Used), Number.Text(profile.Items.Count));
        }

        if (profile.Used == 0)
        {
            yield return TooFew(profile, "figure", 1);
            yield break;
        }

        if (profile.Used < ItemProfile.ItemsForScatter)
        {
            yield return TooFew(profile, "scatter", ItemProfile.ItemsForScatter);
        }

        if (profile.Used < ItemProfile.ItemsForShape)
        {
            yield return TooFew(profile, "shape", ItemProfile.ItemsForShape);
            yield break;
        }

        if (profile.IsFirstFlat)
        {
            yield return DyadFindings.PairProfileFlat.At(Path, first.Code);
        }

        if (profile.IsSecondFlat)
        {
            yield return DyadFindings.PairProfileFlat.At(Path, second.Code);
        }
    }

    private static Finding TooFew(ItemProfile profile, string statistic, int needed) =>
        DyadFindings.PairItemsTooFew.At(Path, statistic, Number.Text(needed), Number.Text(profile.Used));
}
