using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// Among the sessions that one rater's monitor flags, in how many the other rater's own score is low as well (high, where
/// higher is worse): by the other's own <see cref="PredictiveBaseline"/>, with a probability below
/// <see cref="LowProbability"/>. That therapists may recognise what clients' scores show is the idea of Chen et al. (2018,
/// doi 10.1080/10503307.2016.1227104); the rule is this library's. Counts; a share only from <see cref="FlagsForShare"/>
/// flags.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class RecognitionIndex
{
    /// <summary>Below this predictive probability a score is low by the rater's own baseline: 0.10, looser than a flag on purpose.</summary>
    public const double LowProbability = 0.10;

    /// <summary>How many flags that the other's baseline could be held against a share needs.</summary>
    public const int FlagsForShare = 5;

    internal RecognitionIndex(Rater flagging, Rater recognising, IEnumerable<(Verdict Flagging, Verdict? Recognising)> flags)
    {
        FlaggingRater = flagging;
        RecognisingRater = recognising;
        (Verdict Flagging, Verdict? Recognising)[] all = flags.ToArray();
        double[] probabilities = all.Select(pair => Probability(pair.Recognising)).OfType<double>().ToArray();
        Flags = all.Length;
        Judged = probabilities.Length;
        AlsoLow = probabilities.Count(probability => probability < LowProbability);
    }

    /// <summary>Gets whose monitor flags.</summary>
    public Rater FlaggingRater { get; }

    /// <summary>Gets whose score is looked at in those sessions.</summary>
    public Rater RecognisingRater { get; }

    /// <summary>Gets how many sessions the one monitor flags. A pattern that lasts counts in each session.</summary>
    public int Flags { get; }

    /// <summary>Gets in how many of them the other's score could be held against the other's own baseline.</summary>
    public int Judged { get; }

    /// <summary>Gets in how many of those it is low as well.</summary>
    public int AlsoLow { get; }

    /// <summary>Gets <see cref="AlsoLow"/> in <see cref="Judged"/>, 0 to 1; <see langword="null"/> below <see cref="FlagsForShare"/> of them.</summary>
    public double? Share => Judged < FlagsForShare ? null : (double)AlsoLow / Judged;

    /// <summary>Returns the raters; never a count.</summary>
    public override string ToString() => nameof(RecognitionIndex) + " of flags of the " + FlaggingRater + " by the " + RecognisingRater;

    internal IEnumerable<Finding> Findings()
    {
        if (Judged < Flags)
        {
            yield return RecognitionFindings.RecognitionUnjudged.At("recognition", Number.Text(Flags - Judged), Number.Text(Flags), FlaggingRater.Code, RecognisingRater.Code);
        }
    }

    private static double? Probability(Verdict? verdict) =>
        verdict?.Evidence.FirstOrDefault(evidence => evidence.Detector is PredictiveBaseline)?.Probability;
}
