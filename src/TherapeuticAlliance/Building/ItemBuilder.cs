using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Says more about one item of a definition.</summary>
public sealed class ItemBuilder
{
    private readonly ItemDraft _draft;

    internal ItemBuilder(ItemDraft draft) => _draft = draft;

    /// <summary>Gives the number printed on the form, where it is not the position.</summary>
    /// <param name="number">1 or more.</param>
    public ItemBuilder Numbered(int number)
    {
        _draft.Number = number;
        return this;
    }

    /// <summary>Says what the item is about.</summary>
    /// <param name="label">At most five words of our own, never the published sentence.</param>
    public ItemBuilder About(string label)
    {
        _draft.Label = label;
        return this;
    }

    /// <summary>Says what the item measures.</summary>
    /// <param name="constructs">The constructs.</param>
    public ItemBuilder Measuring(params Construct[] constructs)
    {
        _draft.Constructs = ReadOnly.Append(_draft.Constructs, Guard.NotNull(constructs, nameof(constructs)));
        return this;
    }

    /// <summary>Gives the item a response format of its own.</summary>
    /// <param name="format">The format.</param>
    public ItemBuilder Answered(FormatBuilder format)
    {
        _draft.Format = Guard.NotNull(format, nameof(format));
        return this;
    }

    /// <summary>
    /// Adds a published alert on this item by itself: every report says whether it is answered above a value, as items about risk
    /// above zero. The answer as given counts, before keying.
    /// </summary>
    /// <param name="value">The value, below the highest of the format.</param>
    /// <param name="source">Who published it.</param>
    public ItemBuilder AlertAbove(decimal value, string source)
    {
        _draft.AlertAbove = value;
        _draft.AlertSource = source;
        return this;
    }

    /// <summary>Names the same question in the bank of the family.</summary>
    /// <param name="bankItem">The code in the bank: <c>wai.25</c>.</param>
    public ItemBuilder FromBank(string bankItem)
    {
        _draft.BankItem = bankItem;
        return this;
    }
}
