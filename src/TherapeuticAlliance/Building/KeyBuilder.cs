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
