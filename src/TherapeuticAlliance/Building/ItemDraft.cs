using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>What was said about an item, not yet checked.</summary>
internal sealed class ItemDraft(string? code, int number)
{
    internal string? Code { get; } = code;

    internal int Number { get; set; } = number;

    /// <summary>How findings name the item; given when the draft is compiled.</summary>
    internal string Path { get; set; } = string.Empty;

    /// <summary>Its place in the list, from zero; given when the draft is compiled.</summary>
    internal int Place { get; set; }

    internal string? BankItem { get; set; }

    internal string? Label { get; set; }

    internal IReadOnlyList<Construct> Constructs { get; set; } = ReadOnly.Empty<Construct>();

    internal bool IsReversed { get; set; }

    internal bool IsUnscored { get; set; }

    internal int Weight { get; set; } = 1;

    internal FormatBuilder? Format { get; set; }

    internal OptionOrder OptionOrder { get; set; }

    internal IReadOnlyList<int>? Points { get; set; }

    /// <summary>The item on which this one depends, and the answers with which it applies.</summary>
    internal ItemReference? Gate { get; set; }

    internal IReadOnlyList<decimal> GateAnswers { get; set; } = Decimals.None;

    internal decimal? AlertAbove { get; set; }

    internal string? AlertSource { get; set; }

    /// <summary>Returns what a built item says; a format shared with the instrument stays shared.</summary>
    internal static ItemDraft Of(Item item, ResponseFormat shared)
    {
        var draft = new ItemDraft(item.Code, item.Number)
        {
            BankItem = item.BankItem,
            Label = item.Label,
            IsReversed = item.Keying == Keying.Reverse,
            IsUnscored = item.IsUnscored,
            Weight = item.Weight,
            Format = ReferenceEquals(item.Format, shared) ? null : FormatBuilder.Of(item.Format),
            OptionOrder = item.OptionOrder,
            AlertAbove = item.AlertAbove,
            Points = item.HasPoints ? item.Points : null,
            Gate = item.AppliesWhen is { } condition ? new ItemReference(condition.Item.Code) : null,
            GateAnswers = item.AppliesWhen?.Answers ?? Decimals.None,
            AlertSource = item.AlertSource,
        };
        draft.Constructs = item.Constructs;
        return draft;
    }
}
