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
        if (options.NamedScales is { } named && named.Exists(scale => instrument.FindScale(scale) is null))
        {
            throw new ArgumentException(instrument.NoSuchScale(), nameof(options));
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
        foreach (ItemTrace item in trace)
        {
            if (item.IsContradicted)
            {
                findings.Add(ScoreFindings.AnsweredInVain.At("items[" + item.Item.Code + "]", item.Item.Code, item.Item.AppliesWhen!.Item.Code));
            }
        }

        if (AboutKey() is { } key)
        {
            findings.Add(key);
        }

        foreach (ScaleScore score in scores)
        {
            About(score, findings);
        }

        return new ScoreReport(Instrument, sheet.Administration, scores, Options.IncludesTrace ? trace : [], Alerts(trace), findings);
    }

    /// <summary>What holds for every score by this key, however the form was answered.</summary>
    internal IEnumerable<Finding> FindingsOfKey() => Instrument.Scales.Select(AboutEvidence).Prepend(AboutKey()).OfType<Finding>();

    [SkipLocalsInit]
    private unsafe ScaleScore[] Score(ResponseSheet sheet, ItemTrace[] trace)
    {
        double* units = stackalloc double[trace.Length];
        _form.Read(sheet, units);
        for (int item = 0; item < trace.Length; item++)
        {
            trace[item] = units[item] == Unusable.DoesNotApply ? trace[item].NotApplying() : trace[item];
        }

        bool isVoid = _form.Rules.IsVoid(units, out int answered);
        var scores = new ScaleScore[_form.Scales.Count];
        for (int scale = 0; scale < scores.Length; scale++)
        {
            CompiledScale compiled = _form.Scales[scale];
            AnsweredSum sum = compiled.Add(units);
            Finding? reason = isVoid ? FormReason(compiled.Scale, answered) : Reason(compiled, sum);
            scores[scale] = Score(compiled, isVoid ? ScoreStatus.NotScorable : compiled.StatusOf(sum), reason, sum, trace);
        }

        return scores;
    }

    private ScaleScore Score(CompiledScale compiled, ScoreStatus status, Finding? reason, in AnsweredSum sum, ItemTrace[] trace)
    {
        Scale scale = compiled.Scale;
        ScaleArithmetic arithmetic = scale.Arithmetic;
        ItemTrace[] items = Of(scale, trace);
        bool isScored = status != ScoreStatus.NotScorable;
        ExactScore? exact = isScored ? compiled.Final(sum) : null;
        return new ScaleScore(compiled, status, reason, sum, compiled.Possible(sum))
        {
            Exact = exact,
            RawScore = isScored ? arithmetic.Score((long)sum.Sum, sum.AnsweredWeight) : null,
            PercentOfMaximum = isScored ? arithmetic.PercentOfMaximum((long)sum.Sum, sum.AnsweredWeight) : null,
            ItemMean = isScored && scale.HasOneFormat ? arithmetic.ItemMean((long)sum.Sum, sum.AnsweredWeight) : null,
            Thresholds = scale.Thresholds.Count == 0 ? [] : Results(scale, exact, items),
            Trace = Options.IncludesTrace ? ReadOnly.Copy(items) : [],
        };
    }

    private static List<ItemAlert> Alerts(ItemTrace[] trace)
    {
        var alerts = new List<ItemAlert>();
        foreach (ItemTrace item in trace)
        {
            if (item.Item.AlertAbove is not null)
            {
                alerts.Add(new ItemAlert(item.Item, item.Answer));
            }
        }

        return alerts;
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

        bool any = items.Any(item => item.Applies && item.Keyed is { } keyed && ExactScore.Of(keyed).Is(threshold.Comparison, bound));
        return any ? true : items.All(item => item.Keyed is not null || !item.Applies) ? false : null;
    }

    private static Finding? Reason(CompiledScale scale, in AnsweredSum sum)
    {
        string path = PathOf(scale.Scale), code = scale.Scale.Code;
        string answered = Number.Text(sum.Answered), items = Number.Text(scale.Scale.Items.Count);
        return scale.StatusOf(sum) switch
        {
            ScoreStatus.NotScorable when sum.Excused == scale.Items => ScoreFindings.NothingApplies.At(path, code),
            ScoreStatus.NotScorable => ScoreFindings.NotScorable.At(path, code, answered, items, Number.Text(scale.NeededOf(sum)), scale.Rule.Code),
            ScoreStatus.Prorated => ScoreFindings.Prorated.At(path, code, answered, items, scale.Rule.Code),
            _ => sum.Excused > 0 ? ScoreFindings.SomeDoNotApply.At(path, code, answered, items, Number.Text(sum.Excused)) : null,
        };
    }

    private Finding FormReason(Scale scale, int answered) => ScoreFindings.FormNotScorable.At(
        PathOf(scale), scale.Code, Number.Text(answered), Number.Text(_form.Rules.Items), Number.Text(_form.Rules.Needed), _form.Rules.Rule!.Code);

    private Finding? AboutKey() =>
        Instrument.MissingKey is { } missing ? ScoreFindings.KeyMissing.At("scales", Instrument.Id, missing.What, missing.WhomToAsk) : null;

    private static void About(ScaleScore score, List<Finding> findings)
    {
        if (AboutEvidence(score.Scale) is { } evidence)
        {
            findings.Add(evidence);
        }

        if (score.Reason is { } reason)
        {
            findings.Add(reason);
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
