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

    /// <summary>
    /// Says what each option counts, where options do not count what they show: <c>Points(10, 10, 20)</c>. A reversed item reads the
    /// table from the other end.
    /// </summary>
    /// <param name="points">One for each option, from the lowest value up; from −1 000 000 to 1 000 000.</param>
    public ItemBuilder Points(params int[] points)
    {
        _draft.Points = ReadOnly.Copy(Guard.NotNull(points, nameof(points)));
        return this;
    }

    /// <summary>
    /// Says that the item applies only with some answers to another item. With another answer to that one, this one is neither scored
    /// nor missing; while that one is not answered, nobody knows, and this one counts like any other.
    /// </summary>
    /// <param name="item">The code of the other item.</param>
    /// <param name="answers">The answers, before keying.</param>
    public ItemBuilder AppliesWhen(string item, params decimal[] answers) => Gated(new ItemReference(item), answers);

    /// <summary>Says that the item applies only with some answers to another item.</summary>
    /// <param name="number">The number of the other item on the form.</param>
    /// <param name="answers">The answers, before keying.</param>
    public ItemBuilder AppliesWhen(int number, params decimal[] answers) => Gated(new ItemReference(number), answers);

    /// <summary>Names the same question in the bank of the family.</summary>
    /// <param name="bankItem">The code in the bank: <c>wai.25</c>.</param>
    public ItemBuilder FromBank(string bankItem)
    {
        _draft.BankItem = bankItem;
        return this;
    }

    private ItemBuilder Gated(ItemReference item, decimal[] answers)
    {
        _draft.Gate = item;
        _draft.GateAnswers = Decimals.Copy(Guard.NotNull(answers, nameof(answers)));
        return this;
    }
}
