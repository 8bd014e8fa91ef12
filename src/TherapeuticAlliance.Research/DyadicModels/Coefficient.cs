using System;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.DyadicModels;

/// <summary>An estimated coefficient with its standard error.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Coefficient
{
    internal Coefficient(string name, double value, double standardError)
    {
        Name = name;
        Value = value;
        StandardError = standardError;
    }

    /// <summary>Gets the name in the formula: <c>b1</c>, <c>a4</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the estimate.</summary>
    public double Value { get; }

    /// <summary>Gets the standard error, 0 or more.</summary>
    public double StandardError { get; }

    /// <summary>Returns name, estimate and standard error, to three decimals, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns name, estimate and standard error, to three decimals, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(StatisticTexts.Coefficient, Name, texts.Thousandths(Value), texts.Thousandths(StandardError));
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
