using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring;

/// <summary>
/// Scores sheets of one instrument by its definition and a caller's options. Immutable and safe to share between
/// threads. Make one for many forms.
/// </summary>
public sealed partial class Scorer
{
    private readonly ScalePlan[] _plans;

    /// <summary>Prepares scoring.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="options">The caller's options.</param>
    /// <exception cref="ArgumentException">The options name a scale that the instrument does not have.</exception>
    public Scorer(Instrument instrument, ScoringOptions options)
    {
        Instrument = Guard.NotNull(instrument, nameof(instrument));
        Options = Guard.NotNull(options, nameof(options));
        foreach (string named in options.NamedScales)
        {
            _ = instrument[named];
        }

        _plans = new ScalePlan[instrument.Scales.Count];
        for (int scale = 0; scale < _plans.Length; scale++)
        {
            _plans[scale] = new ScalePlan(instrument.Scales[scale], options);
        }

        _kernel = new FormKernel(instrument, _plans);
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>The caller's options.</summary>
    public ScoringOptions Options { get; }

    internal IReadOnlyList<ScalePlan> Plans => _plans;

    /// <summary>Scores a sheet. It never throws for what a person answered.</summary>
    /// <param name="sheet">A sheet of the same instrument.</param>
    /// <exception cref="ArgumentException">The sheet belongs to another instrument, version or definition.</exception>
    public ScoreReport Score(ResponseSheet sheet)
    {
        Guard.NotNull(sheet, nameof(sheet));
        if (!sheet.Instrument.HasDefinitionOf(Instrument))
        {
            throw new ArgumentException("The sheet is one of " + sheet.Instrument + ", but this scorer scores " + Instrument + ".", nameof(sheet));
        }

        var trace = new ItemTrace[Instrument.Items.Count];
        for (int item = 0; item < trace.Length; item++)
        {
            trace[item] = new ItemTrace(Instrument.Items[item], sheet.Answers[item]);
        }

        ScaleScore[] scores = Array.ConvertAll(_plans, plan => Score(plan, trace));
        var findings = new List<Finding>(sheet.Findings);
        findings.AddRange(AboutKey());
        foreach (ScaleScore score in scores)
        {
            findings.AddRange(About(score));
        }

        return new ScoreReport(Instrument, sheet.Administration, scores, Options.IncludesTrace ? trace : [], findings);
    }

    /// <summary>What holds for every score by this key, however the form was answered.</summary>
    internal IEnumerable<Finding> FindingsOfKey() => AboutKey().Concat(_plans.Select(plan => AboutEvidence(plan.Scale)).OfType<Finding>());

    private ScaleScore Score(ScalePlan plan, ItemTrace[] trace)
    {
        ScaleArithmetic arithmetic = plan.Scale.Arithmetic;
        var items = new ItemTrace[plan.Scale.Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = trace[plan.Scale.Items[i].Position];
        }

        long sum = 0, answeredWeight = 0, lowest = 0, highest = 0;
        int answered = 0;
        for (int i = 0; i < items.Length; i++)
        {
            Item item = items[i].Item;
            long factor = arithmetic.Factors[i];
            if (items[i].KeyedUnits is { } keyed)
            {
                answered++;
                answeredWeight += item.Weight;
                sum += factor * keyed;
            }

            lowest += factor * (items[i].KeyedUnits ?? item.Format.LowestUnits);
            highest += factor * (items[i].KeyedUnits ?? item.Format.HighestUnits);
        }

        ScoreStatus status = plan.StatusOf(answered);
        bool isScored = status != ScoreStatus.NotScorable;
        ExactScore? exact = isScored ? arithmetic.Score(sum, answeredWeight) : null;
        return new ScaleScore(
            plan, status, Reason(plan, status, answered), answered,
            new ScoreRange(arithmetic.Complete(lowest), arithmetic.Complete(highest)))
        {
            Exact = exact,
            PercentOfMaximum = isScored ? arithmetic.PercentOfMaximum(sum, answeredWeight) : null,
            ItemMean = isScored && plan.Scale.HasOneFormat ? arithmetic.ItemMean(sum, answeredWeight) : null,
            Thresholds = plan.Scale.Thresholds.Count == 0 ? [] : Results(plan.Scale, exact, items),
            Trace = Options.IncludesTrace ? ReadOnly.Copy(items) : [],
        };
    }

    // By itself, so that scales without a cut-off need not load it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IReadOnlyList<ThresholdResult> Results(Scale scale, ExactScore? score, ItemTrace[] items) =>
        ReadOnly.Copy(scale.Thresholds.Select(threshold => new ThresholdResult(threshold, IsMet(threshold, score, items))));

    private static bool? IsMet(Threshold threshold, ExactScore? score, ItemTrace[] items)
    {
        ExactScore bound = ExactScore.Of(threshold.Value);
        if (threshold.Target == ThresholdTarget.FallFromLast)
        {
            return null;
        }

        if (threshold.Target == ThresholdTarget.Score)
        {
            return score?.Is(threshold.Comparison, bound);
        }

        bool any = items.Any(item => item.Keyed is { } keyed && ExactScore.Of(keyed).Is(threshold.Comparison, bound));
        return any ? true : items.All(item => item.Keyed is not null) ? false : null;
    }

    private static Finding? Reason(ScalePlan plan, ScoreStatus status, int answered)
    {
        string path = PathOf(plan.Scale);
        string items = Number.Text(plan.Scale.Items.Count);
        return status switch
        {
            ScoreStatus.Prorated => ScoreFindings.Prorated.At(path, plan.Scale.Code, Number.Text(answered), items, plan.Rule.ToString()),
            ScoreStatus.NotScorable => ScoreFindings.NotScorable.At(
                path, plan.Scale.Code, Number.Text(answered), items, Number.Text(plan.AnswersNeeded), plan.Rule.ToString()),
            _ => null,
        };
    }

    private IEnumerable<Finding> AboutKey() => Instrument.MissingKey is { } missing
        ? [ScoreFindings.KeyMissing.At("scales", Instrument.Id, missing.What, missing.WhomToAsk)]
        : [];

    private static IEnumerable<Finding> About(ScaleScore score)
    {
        if (AboutEvidence(score.Scale) is { } evidence)
        {
            yield return evidence;
        }

        if (score.Reason is { } reason)
        {
            yield return reason;
        }
    }

    private static Finding? AboutEvidence(Scale scale)
    {
        FindingKind? kind = scale.Evidence.Level switch
        {
            EvidenceLevel.SingleSource => ScoreFindings.KeySingleSource,
            EvidenceLevel.Inferred => ScoreFindings.KeyInferred,
            EvidenceLevel.CallerSupplied => ScoreFindings.KeySuppliedByCaller,
            _ => null,
        };
        return kind?.At(PathOf(scale), scale.Code);
    }

    private static string PathOf(Scale scale) => "scales[" + scale.Code + "]";
}
