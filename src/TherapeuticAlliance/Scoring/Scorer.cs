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
    private readonly FormScorer _form;

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
            if (instrument.FindScale(named) is null)
            {
                throw new ArgumentException(instrument.NoSuchScale(), nameof(options));
            }
        }

        var scales = new CompiledScale[instrument.Scales.Count];
        for (int scale = 0; scale < scales.Length; scale++)
        {
            scales[scale] = new CompiledScale(instrument.Scales[scale], options);
        }

        _form = new FormScorer(instrument, scales);
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the caller's options.</summary>
    public ScoringOptions Options { get; }

    internal FormScorer Form => _form;

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

        ScaleScore[] scores = Score(sheet, trace);
        var findings = new List<Finding>(sheet.Findings);
        findings.AddRange(AboutKey());
        foreach (ScaleScore score in scores)
        {
            findings.AddRange(About(score));
        }

        return new ScoreReport(Instrument, sheet.Administration, scores, Options.IncludesTrace ? trace : [], findings);
    }

    /// <summary>What holds for every score by this key, however the form was answered.</summary>
    internal IEnumerable<Finding> FindingsOfKey() => AboutKey().Concat(Instrument.Scales.Select(AboutEvidence).OfType<Finding>());

    [SkipLocalsInit]
    private unsafe ScaleScore[] Score(ResponseSheet sheet, ItemTrace[] trace)
    {
        double* units = stackalloc double[trace.Length];
        _form.Read(sheet, units);
        var scores = new ScaleScore[_form.Scales.Count];
        for (int scale = 0; scale < scores.Length; scale++)
        {
            scores[scale] = Score(_form.Scales[scale], _form.Scales[scale].Add(units), trace);
        }

        return scores;
    }

    private ScaleScore Score(CompiledScale compiled, in AnsweredSum sum, ItemTrace[] trace)
    {
        Scale scale = compiled.Scale;
        ScaleArithmetic arithmetic = scale.Arithmetic;
        ItemTrace[] items = Of(scale, trace);
        ScoreStatus status = compiled.StatusOf(sum.Answered);
        bool isScored = status != ScoreStatus.NotScorable;
        ExactScore? exact = isScored ? arithmetic.Score((long)sum.Sum, sum.AnsweredWeight) : null;
        return new ScaleScore(
            compiled, status, Reason(compiled, status, sum.Answered), sum.Answered,
            new ScoreRange(arithmetic.Complete((long)sum.Lowest), arithmetic.Complete((long)sum.Highest)))
        {
            Exact = exact,
            PercentOfMaximum = isScored ? arithmetic.PercentOfMaximum((long)sum.Sum, sum.AnsweredWeight) : null,
            ItemMean = isScored && scale.HasOneFormat ? arithmetic.ItemMean((long)sum.Sum, sum.AnsweredWeight) : null,
            Thresholds = scale.Thresholds.Count == 0 ? [] : Results(scale, exact, items),
            Trace = Options.IncludesTrace ? ReadOnly.Copy(items) : [],
        };
    }

    private static ItemTrace[] Of(Scale scale, ItemTrace[] trace)
    {
        var items = new ItemTrace[scale.Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = trace[scale.Items[i].Position];
        }

        return items;
    }

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

    private static Finding? Reason(CompiledScale scale, ScoreStatus status, int answered)
    {
        string path = PathOf(scale.Scale);
        string items = Number.Text(scale.Scale.Items.Count);
        return status switch
        {
            ScoreStatus.Prorated => ScoreFindings.Prorated.At(path, scale.Scale.Code, Number.Text(answered), items, scale.Rule.Code),
            ScoreStatus.NotScorable => ScoreFindings.NotScorable.At(
                path, scale.Scale.Code, Number.Text(answered), items, Number.Text(scale.AnswersNeeded), scale.Rule.Code),
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
