using System;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Building;

/// <summary>
/// Describes a key from the caller's licensed copy, for an instrument whose items and range are known. Whatever it says
/// about its evidence, the evidence is the caller's.
/// </summary>
public sealed class KeyBuilder
{
    private readonly InstrumentDraft _draft;
    private readonly InstrumentBuilder _builder;

    internal KeyBuilder(InstrumentDraft draft)
    {
        _draft = draft;
        _builder = new InstrumentBuilder(draft);
    }

    /// <summary>Marks items as reverse-keyed, by their numbers on the form.</summary>
    /// <param name="numbers">The numbers.</param>
    public KeyBuilder Reversed(params int[] numbers) => Say(() => _builder.Reversed(numbers));

    /// <summary>Marks items as reverse-keyed, by their codes.</summary>
    /// <param name="codes">The codes.</param>
    public KeyBuilder Reversed(params string[] codes) => Say(() => _builder.Reversed(codes));

    /// <summary>Marks items as knowingly on no scale, by their numbers on the form.</summary>
    /// <param name="numbers">The numbers.</param>
    public KeyBuilder Unscored(params int[] numbers) => Say(() => _builder.Unscored(numbers));

    /// <summary>Marks items as knowingly on no scale, by their codes.</summary>
    /// <param name="codes">The codes.</param>
    public KeyBuilder Unscored(params string[] codes) => Say(() => _builder.Unscored(codes));

    /// <summary>Gives items a weight in their scales, by their codes: <c>Weighted(3, "2")</c> weighs item 2 three times.</summary>
    /// <param name="weight">From 1 to 1000.</param>
    /// <param name="codes">The codes.</param>
    public KeyBuilder Weighted(int weight, params string[] codes) => Say(() => _builder.Weighted(weight, codes));

    /// <summary>Says what each option of an item counts, where options do not count what they show: <c>Points("3", 10, 10, 20)</c>.</summary>
    /// <param name="code">The code of the item. A reversed item reads the table from the other end.</param>
    /// <param name="points">One for each option, from the lowest value up; from −1 000 000 to 1 000 000.</param>
    public KeyBuilder Points(string code, params int[] points) => Say(() => _builder.Item(code, item => item.Points(points)));

    /// <summary>Says that an item applies only with some answers to another item; see <see cref="ItemBuilder.AppliesWhen(string, decimal[])"/>.</summary>
    /// <param name="code">The code of the item.</param>
    /// <param name="other">The code of the other item.</param>
    /// <param name="answers">The answers to the other item, before keying.</param>
    public KeyBuilder AppliesWhen(string code, string other, params decimal[] answers) => Say(() => _builder.Item(code, item => item.AppliesWhen(other, answers)));

    /// <summary>Scores none of the scales when more items of the form are missing.</summary>
    /// <param name="count">How many of the items on a scale may be missing.</param>
    /// <param name="publishedIn">The source, if the rule is published; else the rule is the caller's.</param>
    public KeyBuilder FormAtMostMissing(int count, string? publishedIn = null) => Say(() => _builder.FormAtMostMissing(count, publishedIn));

    /// <summary>Scores none of the scales when fewer items of the form are answered.</summary>
    /// <param name="count">How many of the items on a scale must be answered.</param>
    /// <param name="publishedIn">The source, if the rule is published; else the rule is the caller's.</param>
    public KeyBuilder FormAtLeastAnswered(int count, string? publishedIn = null) => Say(() => _builder.FormAtLeastAnswered(count, publishedIn));

    /// <summary>Adds a scale.</summary>
    /// <param name="code">An id such as <c>bond</c>, unique in the instrument.</param>
    /// <param name="describe">Its items, sum or mean, and rule.</param>
    public KeyBuilder Scale(string code, Action<ScaleBuilder> describe) => Say(() => _builder.Scale(code, describe));

    /// <summary>Adds the scale with the code <c>total</c>.</summary>
    /// <param name="describe">Its items, sum or mean, and rule.</param>
    public KeyBuilder Total(Action<ScaleBuilder> describe) => Say(() => _builder.Total(describe));

    internal Result<Instrument> BuildOrFindings()
    {
        _draft.Scales.ForEach(scale => scale.Evidence = Evidence.FromCaller);
        return _builder.BuildOrFindings();
    }

    private KeyBuilder Say(Action say)
    {
        say();
        return this;
    }
}
