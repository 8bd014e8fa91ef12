using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>
/// Says a definition document in the library's own grammar, which alone decides what a definition may mean. What could
/// not be read has a stand-in here: its finding is made already, and the instrument is not handed out.
/// </summary>
internal static class DefinitionBuilder
{
    internal static Result<Instrument> Build(DefinitionDocument document)
    {
        InstrumentBuilder builder = Instrument.Define(document.Id!, document.Version!)
            .Titled(document.Title!, document.Abbreviation)
            .RatedBy(Rater.TryOf(document.Rater, out Rater? rater) ? rater : Rater.Client)
            .Answered(Format(document.Format ?? new FormatDocument()));
        Head(builder, document);
        Items(builder, Entries(document.Items));
        foreach (ScaleDocument scale in Entries(document.Scales))
        {
            builder.Scale(scale.Code!, said => Scale(said, scale));
        }

        if (document.MissingKey is { } missing)
        {
            MissingKey(builder, missing);
        }

        return builder.BuildOrFindings();
    }

    private static void MissingKey(InstrumentBuilder builder, MissingKeyDocument missing)
    {
        builder.WithoutKey(missing.What ?? string.Empty, missing.WhomToAsk ?? string.Empty, (missing.KnownScales ?? []).ToArray());
        if (missing.Structure is { } structure)
        {
            builder.Evidence(Level(structure), Sources(structure));
        }
    }

    private static void Head(InstrumentBuilder builder, DefinitionDocument document)
    {
        if (document.Family is { } family)
        {
            builder.OfFamily(family);
        }

        switch (EnumNames.Find<Direction>(document.Direction))
        {
            case Direction.HigherIsWorse:
                builder.HigherIsWorse();
                break;
            case Direction.Neither:
                builder.NeitherIsBetter();
                break;
        }

        foreach (CitationDocument citation in Entries(document.Citations))
        {
            builder.Cited(citation.Text!, citation.Doi);
        }

        if (document.FormRule is { } rule)
        {
            FormRule(rule, builder.FormAtLeastAnswered, builder.FormAtMostMissing);
        }

        if (document.Rights is { } rights)
        {
            builder.Rights(new Rights(
                rights.Holder ?? string.Empty, rights.WhereToAsk ?? string.Empty,
                EnumNames.Find<Permission>(rights.Permission).GetValueOrDefault(), EnumNames.Find<Permission>(rights.ElectronicUse).GetValueOrDefault(), rights.Note));
        }
    }

    /// <summary>Says a rule over the form, of a definition or of a key, by the method of its kind.</summary>
    internal static void FormRule<TBuilder>(RuleDocument rule, Func<int, string?, TBuilder> atLeastAnswered, Func<int, string?, TBuilder> atMostMissing) =>
        _ = (EnumNames.Find<MissingRuleKind>(rule.Kind) == MissingRuleKind.AtLeastAnswered ? atLeastAnswered : atMostMissing)(
            rule.Count.GetValueOrDefault(), PublishedIn(rule));

    private static string? PublishedIn(RuleDocument rule) =>
        EnumNames.Find<RuleOrigin>(rule.Origin) == RuleOrigin.Published ? rule.Source ?? string.Empty : null;

    private static FormatBuilder Format(FormatDocument document)
    {
        FormatBuilder format = VisualAnalogue.Line(document.Lowest ?? 0, document.Highest ?? 1, document.Step ?? 1)
            .Excluding((document.Excluded ?? []).ToArray());
        foreach (AnchorDocument anchor in Entries(document.Anchors))
        {
            format = format.LabelledAt(anchor.Value.GetValueOrDefault(), anchor.Label!);
        }

        return document.NotApplicable == true ? format.OrNotApplicable() : format;
    }

    // Items are spoken of by their codes. One whose code is missing or stands twice has its finding, and no key.
    private static void Items(InstrumentBuilder builder, ItemDocument[] items)
    {
        builder.Items(items.Select(item => item.Code!).ToArray());
        foreach (ItemDocument item in items.Where(item => item.Code is not null).GroupBy(item => item.Code!, StringComparer.Ordinal).Select(same => same.First()))
        {
            builder.Item(item.Code!, said => Item(said, item));
            Key(builder, item, item.Code!);
        }
    }

    private static void Item(ItemBuilder said, ItemDocument item)
    {
        said.Measuring(Constructs(item.Constructs));
        if (item.Number is { } number)
        {
            said.Numbered(number);
        }

        if (item.Label is { } label)
        {
            said.About(label);
        }

        if (item.BankItem is { } bankItem)
        {
            said.FromBank(bankItem);
        }

        if (item.Points is { } points)
        {
            said.Points(points.ToArray());
        }

        if (item.AppliesWhen is { } condition)
        {
            said.AppliesWhen(condition.Item!, (condition.Answers ?? []).ToArray());
        }

        if (item.Alert is { } alert)
        {
            said.AlertAbove(alert.Above.GetValueOrDefault(), alert.Source!);
        }

        if (item.Format is { } format)
        {
            said.Answered(Format(format));
        }
    }

    private static void Key(InstrumentBuilder builder, ItemDocument item, string code)
    {
        if (EnumNames.Find<Keying>(item.Keying) == Keying.Reverse)
        {
            builder.Reversed(code);
        }

        if (item.Weight is { } weight)
        {
            builder.Weighted(weight, code);
        }

        if (EnumNames.Find<OptionOrder>(item.OptionOrder) == OptionOrder.HighestFirst)
        {
            builder.PrintedHighestFirst(code);
        }

        if (item.Unscored == true)
        {
            builder.Unscored(code);
        }
    }

    internal static void Scale(ScaleBuilder said, ScaleDocument scale)
    {
        said.Named(scale.Name ?? scale.Code ?? "?").Items((scale.Items ?? []).ToArray()).Measuring(Constructs(scale.Constructs));
        if (EnumNames.Find<Aggregation>(scale.Aggregation) is { } aggregation)
        {
            _ = aggregation == Aggregation.Mean ? said.Mean() : said.Sum();
        }

        if (EnumNames.Find<Direction>(scale.Direction) is { } direction)
        {
            Direct(said, direction);
        }

        if (scale.Multiplier is { } multiplier)
        {
            said.Times(multiplier.Numerator ?? 1, multiplier.Denominator ?? 1);
        }

        if (EnumNames.Find<ScoreRounding>(scale.Rounding) is { } rounding)
        {
            said.RoundedWhenProrated(rounding);
        }

        if (scale.Conversion is { } conversion)
        {
            said.ConvertedBy(conversion.ToArray());
        }

        if (scale.WhyNoThreshold is { } why)
        {
            said.NoThresholds(why);
        }

        Proof(said, scale);
    }

    private static void Direct(ScaleBuilder said, Direction direction) => _ = direction switch
    {
        Direction.HigherIsBetter => said.HigherIsBetter(),
        Direction.HigherIsWorse => said.HigherIsWorse(),
        _ => said.NeitherIsBetter(),
    };

    private static void Proof(ScaleBuilder said, ScaleDocument scale)
    {
        if (scale.Rule is { } rule)
        {
            Rule(said, rule);
        }

        if (scale.Evidence is { } evidence)
        {
            said.Evidence(Level(evidence), Sources(evidence));
        }

        foreach (ThresholdDocument threshold in Entries(scale.Thresholds))
        {
            Threshold(said, threshold);
        }

        foreach (NormDocument norm in Entries(scale.Norms))
        {
            said.Norm(
                norm.Sample!, norm.Size.GetValueOrDefault(), norm.Mean.GetValueOrDefault(), norm.StandardDeviation.GetValueOrDefault(),
                norm.Source!, norm.WithinPersonStandardDeviation);
        }
    }

    private static void Rule(ScaleBuilder said, RuleDocument rule)
    {
        if (rule.ExcusesNotApplicable == true)
        {
            said.ExcusingNotApplicable();
        }

        if (EnumNames.Find<RuleOrigin>(rule.Origin) == RuleOrigin.LibraryDefault)
        {
            return;
        }

        string? publishedIn = PublishedIn(rule);
        int count = rule.Count.GetValueOrDefault();
        _ = EnumNames.Find<MissingRuleKind>(rule.Kind) switch
        {
            MissingRuleKind.AtMostMissing => said.AtMostMissing(count, publishedIn),
            MissingRuleKind.AtLeastAnswered => said.AtLeastAnswered(count, publishedIn),
            MissingRuleKind.AtLeastShare => said.AtLeastShareAnswered(count, rule.OutOf.GetValueOrDefault(), publishedIn),
            _ => said.RequireAll(publishedIn),
        };
    }

    private static void Threshold(ScaleBuilder said, ThresholdDocument threshold)
    {
        Comparison comparison = EnumNames.Find<Comparison>(threshold.Comparison) ?? Comparison.Below;
        decimal value = threshold.Value.GetValueOrDefault();
        _ = EnumNames.Find<ThresholdTarget>(threshold.Target) switch
        {
            ThresholdTarget.AnyItem => said.AnyItemThreshold(threshold.Code!, comparison, value, threshold.Meaning!, threshold.Source!),
            ThresholdTarget.FallFromLast => said.FallThreshold(threshold.Code!, comparison, value, threshold.Meaning!, threshold.Source!),
            _ => said.Threshold(threshold.Code!, comparison, value, threshold.Meaning!, threshold.Source!),
        };
    }

    private static EvidenceLevel Level(EvidenceDocument evidence) => EnumNames.Find<EvidenceLevel>(evidence.Level) ?? EvidenceLevel.CallerSupplied;

    private static string[] Sources(EvidenceDocument evidence) => (evidence.Sources ?? []).ToArray();

    private static Construct[] Constructs(IReadOnlyList<string>? words) =>
        (words ?? []).Select(EnumNames.Find<Construct>).OfType<Construct>().ToArray();

    // A null entry keeps its place.
    private static T[] Entries<T>(IReadOnlyList<T>? entries)
        where T : class, new() => (entries ?? []).Select(entry => entry ?? new T()).ToArray();
}
