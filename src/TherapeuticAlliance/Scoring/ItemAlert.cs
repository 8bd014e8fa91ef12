using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Scoring;

/// <summary>Whether one item is answered above a published value, such as an item about risk above zero.</summary>
/// <remarks>It says that and nothing else: no meaning, no advice. The answer as given is compared, before keying. Immutable. Equality is by reference.</remarks>
public sealed class ItemAlert
{
    internal ItemAlert(Item item, Answer answer)
    {
        Item = item;
        IsMet = answer.Value > item.AlertAbove ? true : answer.Value is null ? null : false;
    }

    /// <summary>Gets the item, with the value (<see cref="TherapeuticAlliance.Item.AlertAbove"/>) and its source.</summary>
    public Item Item { get; }

    /// <summary>Gets whether it is answered above the value; <see langword="null"/> when it has no usable answer, so that nobody knows.</summary>
    public bool? IsMet { get; }

    /// <summary>Returns a sentence: that the item is answered above the value, is not, or is not answered. It tells something about a person's answer.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the sentence in another language. It tells something about a person's answer.</summary>
    /// <param name="texts">Makes the sentence.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        Guard.NotNull(texts, nameof(texts));
        FindingKind kind = IsMet switch
        {
            true => ScoreFindings.ItemAbove,
            false => ScoreFindings.ItemNotAbove,
            _ => ScoreFindings.ItemUnanswered,
        };
        return kind.At(string.Empty, Item.Code, Number.Text(Item.AlertAbove.GetValueOrDefault())).Describe(texts);
    }

    /// <summary>Returns the item; never the result.</summary>
    public override string ToString() => nameof(ItemAlert) + " " + Item;
}
