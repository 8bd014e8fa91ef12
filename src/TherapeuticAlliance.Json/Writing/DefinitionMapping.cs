using System.Linq;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>From an instrument to its document. What equals the default of the document is left out.</summary>
internal static class DefinitionMapping
{
    internal static DefinitionDocument Of(Instrument instrument) => new()
    {
        Document = DefinitionDocument.Kind,
        DocumentVersion = DefinitionDocument.CurrentVersion,
        Id = instrument.Id,
        Version = instrument.Version,
        Family = instrument.Family,
        Title = instrument.Title,
        Abbreviation = instrument.Abbreviation,
        Rater = instrument.Rater.Code,
        Direction = EnumNames.Of(instrument.Direction),
        Citations = CommonMapping.List(instrument.Citations, citation => new CitationDocument { Text = citation.Text, Doi = citation.Doi }),
        Rights = Rights(instrument.Rights),
        Format = Format(instrument.Format),
        Items = instrument.Items.Select(item => Item(item, instrument.Format)).ToArray(),
        FormRule = instrument.FormRule is { } rule
            ? CommonMapping.Rule(rule, instrument.FormRuleSource is null ? RuleOrigin.Caller : RuleOrigin.Published, instrument.FormRuleSource)
            : null,
        Scales = instrument.MissingKey is null ? instrument.Scales.Select(ScaleMapping.Of).ToArray() : null,
        MissingKey = instrument.MissingKey is { } missing ? MissingKey(missing) : null,
    };

    private static MissingKeyDocument MissingKey(MissingKey missing) => new()
    {
        What = missing.What,
        WhomToAsk = missing.WhomToAsk,
        KnownScales = CommonMapping.List(missing.KnownScales, name => name),
        Structure = missing.Structure is { } structure ? CommonMapping.Evidence(structure) : null,
    };

    private static RightsDocument Rights(Rights rights) => new()
    {
        Holder = rights.Holder,
        WhereToAsk = rights.WhereToAsk,
        Permission = EnumNames.Of(rights.Permission),
        ElectronicUse = EnumNames.Of(rights.ElectronicUse),
        Note = rights.Note,
    };

    private static FormatDocument Format(ResponseFormat format) => new()
    {
        Lowest = Number.Plain(format.Lowest),
        Highest = Number.Plain(format.Highest),
        Step = Number.Plain(format.Step),
        Excluded = CommonMapping.List(format.Excluded, Number.Plain),
        Anchors = CommonMapping.List(format.Anchors, anchor => new AnchorDocument { Value = Number.Plain(anchor.Value), Label = anchor.Label }),
        NotApplicable = format.MissingReasons.Contains(MissingReason.NotApplicable) ? true : null,
    };

    private static ItemDocument Item(Item item, ResponseFormat shared) => new()
    {
        Code = item.Code,
        Number = item.Number,
        BankItem = item.BankItem,
        Label = item.Label,
        Constructs = CommonMapping.List(item.Constructs, EnumNames.Of),
        Keying = item.Keying == Keying.Forward ? null : EnumNames.Of(item.Keying),
        Weight = item.Weight == 1 ? null : item.Weight,
        OptionOrder = item.OptionOrder == OptionOrder.LowestFirst ? null : EnumNames.Of(item.OptionOrder),
        Unscored = item.IsUnscored ? true : null,
        Points = CommonMapping.List(item.Points, points => points),
        AppliesWhen = item.AppliesWhen is { } condition
            ? new ItemConditionDocument { Item = condition.Item.Code, Answers = condition.Answers.Select(Number.Plain).ToArray() }
            : null,
        Alert = item.AlertAbove is { } bound ? new AlertDocument { Above = Number.Plain(bound), Source = item.AlertSource } : null,
        Format = ReferenceEquals(item.Format, shared) ? null : Format(item.Format),
    };
}
