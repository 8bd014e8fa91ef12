using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Building;

/// <summary>What was said about an instrument, not yet checked.</summary>
internal sealed class InstrumentDraft(string? id, string? version)
{
    internal string? Id { get; } = id;

    internal string? Version { get; } = version;

    internal string? Family { get; set; }

    internal string? Title { get; set; }

    internal string? Abbreviation { get; set; }

    internal Rater? Rater { get; set; }

    internal FormatBuilder? Format { get; set; }

    internal Direction Direction { get; set; }

    internal List<Citation> Citations { get; } = [];

    internal Rights Rights { get; set; } = Rights.Unknown;

    internal List<ItemDraft> Items { get; } = [];

    internal List<ScaleDraft> Scales { get; } = [];

    /// <summary>What was said about items, in the order in which it was said.</summary>
    internal List<ItemMark> Marks { get; } = [];

    internal Evidence? Evidence { get; set; }

    internal string? WhyNoThreshold { get; set; }

    internal MissingRule? FormRule { get; set; }

    internal int FormRuleCalls { get; set; }

    internal string? FormRuleSource { get; set; }

    internal MissingKey? MissingKey { get; set; }

    internal string? CompletedHash { get; private init; }

    /// <summary>Returns what an instrument without a key says, open for a key.</summary>
    internal static InstrumentDraft WithoutKeyOf(Instrument instrument)
    {
        var draft = new InstrumentDraft(instrument.Id, instrument.Version)
        {
            Family = instrument.Family,
            Title = instrument.Title,
            Abbreviation = instrument.Abbreviation,
            Rater = instrument.Rater,
            Format = FormatBuilder.Of(instrument.Format),
            Direction = instrument.Direction,
            Rights = instrument.Rights,
            FormRule = instrument.FormRule,
            FormRuleSource = instrument.FormRuleSource,
            FormRuleCalls = instrument.FormRule is null ? 0 : 1,
            CompletedHash = instrument.ContentHash,
        };
        draft.Citations.AddRange(instrument.Citations);
        draft.Items.AddRange(instrument.Items.Select(item => ItemDraft.Of(item, instrument.Format)));
        return draft;
    }

    /// <summary>Findings that only the grammar can make: items that the bank does not have.</summary>
    internal List<Finding> Findings { get; } = [];
}
