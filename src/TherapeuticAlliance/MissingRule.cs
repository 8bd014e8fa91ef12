using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance;

/// <summary>
/// How many answers a scale needs before it has a score: an integer rule, resolved against the number of its items. A scale always
/// needs at least one answer.
/// </summary>
/// <remarks>Equal when all that it says is equal.</remarks>
public sealed class MissingRule : IEquatable<MissingRule>
{
    private MissingRule(MissingRuleKind kind, int count, int outOf = 0, bool excusesNotApplicable = false)
    {
        Kind = kind;
        Count = count;
        OutOf = outOf;
        ExcusesNotApplicable = excusesNotApplicable;
    }

    /// <summary>Gets every item must be answered: the default where nothing is published.</summary>
    public static MissingRule RequireAll { get; } = new(MissingRuleKind.RequireAll, 0);

    /// <summary>Gets which rule it is.</summary>
    public MissingRuleKind Kind { get; }

    /// <summary>Gets the number of the rule: answers that may be missing, answers needed, or the numerator of a share; 0 for <see cref="RequireAll"/>.</summary>
    public int Count { get; }

    /// <summary>Gets the denominator of a share: 4 where three quarters must be answered; 0 for rules that count.</summary>
    public int OutOf { get; }

    /// <summary>
    /// Gets whether an item that does not apply, as the respondent said, is no missing one: then the rule speaks of the items that apply.
    /// </summary>
    public bool ExcusesNotApplicable { get; }

    /// <summary>Gets the rule as an argument of a finding, for which every language has words.</summary>
    internal string Code => Kind switch
    {
        MissingRuleKind.AtMostMissing => "at-most-missing" + Whom + "(" + Number.Text(Count) + ")",
        MissingRuleKind.AtLeastAnswered => "at-least-answered" + Whom + "(" + Number.Text(Count) + ")",
        MissingRuleKind.AtLeastShare => "at-least-share" + Whom + "(" + Number.Text(Count) + "," + Number.Text(OutOf) + ")",
        _ => "require-all" + Whom,
    };

    private string Whom => ExcusesNotApplicable ? "-applying" : string.Empty;

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

    /// <summary>Returns the rule that at least a share of the items must be answered, rounded up: three quarters of 3 items are 3, of 12 are 9.</summary>
    /// <param name="count">The numerator, from 1 to <paramref name="outOf"/>.</param>
    /// <param name="outOf">The denominator: 4 for quarters, 100 for percent.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1.</exception>
    public static MissingRule AtLeastShare(int count, int outOf) => count >= 1 && count <= outOf
        ? new(MissingRuleKind.AtLeastShare, count, outOf)
        : throw new ArgumentOutOfRangeException(nameof(count), "A share is above 0 and at most 1.");

    /// <summary>Returns the same rule over the items that apply: an item that the respondent called not applicable is no missing one.</summary>
    public MissingRule ExcusingNotApplicable() => new(Kind, Count, OutOf, excusesNotApplicable: true);

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
            MissingRuleKind.AtLeastShare => (int)((((long)items * Count) + OutOf - 1) / OutOf),
            _ => items,
        };
    }

    /// <inheritdoc/>
    public bool Equals(MissingRule? other) => other is not null && Kind == other.Kind && Count == other.Count
        && OutOf == other.OutOf && ExcusesNotApplicable == other.ExcusesNotApplicable;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MissingRule);

    /// <inheritdoc/>
    public override int GetHashCode() => ((((int)Kind * 397) ^ Count) * 397) ^ OutOf ^ (ExcusesNotApplicable ? 1 << 20 : 0);

    /// <summary>Returns the rule in words: <c>require all</c>, <c>at most 2 missing</c>, <c>at least 10 answered</c>, <c>at least 3/4 answered</c>.</summary>
    public override string ToString() => Describe(TextProvider.English);

    /// <summary>Returns the rule in a few words, in another language.</summary>
    /// <param name="texts">Says the rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => Guard.NotNull(texts, nameof(texts)).Word("rule", Code);
}
