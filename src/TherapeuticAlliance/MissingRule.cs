using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance;

/// <summary>
/// How many answers a scale needs before it has a score: an integer rule, resolved against the number of its items.
/// A scale always needs at least one answer. Equal when kind and count are equal.
/// </summary>
public sealed class MissingRule : IEquatable<MissingRule>
{
    private MissingRule(MissingRuleKind kind, int count)
    {
        Kind = kind;
        Count = count;
    }

    /// <summary>Gets every item must be answered: the default where nothing is published.</summary>
    public static MissingRule RequireAll { get; } = new(MissingRuleKind.RequireAll, 0);

    /// <summary>Gets which rule it is.</summary>
    public MissingRuleKind Kind { get; }

    /// <summary>Gets the number of the rule: answers that may be missing, or answers needed; 0 for <see cref="RequireAll"/>.</summary>
    public int Count { get; }

    /// <summary>Gets the rule as an argument of a finding, for which every language has words.</summary>
    internal string Code => Kind switch
    {
        MissingRuleKind.AtMostMissing => "at-most-missing(" + Number.Text(Count) + ")",
        MissingRuleKind.AtLeastAnswered => "at-least-answered(" + Number.Text(Count) + ")",
        _ => "require-all",
    };

    /// <summary>Returns the rule that at most so many answers may be missing.</summary>
    /// <param name="count">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static MissingRule AtMostMissing(int count) =>
        count >= 0 ? new(MissingRuleKind.AtMostMissing, count) : throw new ArgumentOutOfRangeException(nameof(count), "At least 0 answers may be missing.");

    /// <summary>Returns the rule that at least so many items must be answered.</summary>
    /// <param name="count">1 or more; a scale with fewer items needs all of them.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public static MissingRule AtLeastAnswered(int count) =>
        count >= 1 ? new(MissingRuleKind.AtLeastAnswered, count) : throw new ArgumentOutOfRangeException(nameof(count), "A score needs at least 1 answer.");

    /// <summary>Returns how many answers a scale of so many items needs: from 1 to <paramref name="items"/>.</summary>
    /// <param name="items">The number of items of the scale, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="items"/> is less than 1.</exception>
    public int AnswersNeeded(int items)
    {
        if (items < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(items), "A scale has at least 1 item.");
        }

        return Kind switch
        {
            MissingRuleKind.AtMostMissing => Math.Max(1, items - Count),
            MissingRuleKind.AtLeastAnswered => Math.Min(Count, items),
            _ => items,
        };
    }

    /// <inheritdoc/>
    public bool Equals(MissingRule? other) => other is not null && Kind == other.Kind && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MissingRule);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Kind * 397) ^ Count;

    /// <summary>Returns the rule in words: <c>require all</c>, <c>at most 2 missing</c>, <c>at least 10 answered</c>.</summary>
    public override string ToString() => Describe(TextProvider.English);

    /// <summary>Returns the rule in a few words, in another language.</summary>
    /// <param name="texts">Says the rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => Guard.NotNull(texts, nameof(texts)).Word("rule", Code);
}
