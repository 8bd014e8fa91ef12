using System;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>One intraclass correlation with its confidence interval.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class IntraclassCorrelation
{
    internal IntraclassCorrelation(string name, double value, double? lower, double? upper)
    {
        Name = name;
        Value = Magnitude.AtMostOne(value);
        Lower = lower is { } low ? Magnitude.AtMostOne(low) : null;
        Upper = upper is { } high ? Magnitude.AtMostOne(high) : null;
    }

    /// <summary>Gets the name by McGraw and Wong (1996): <c>ICC(A,1)</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the estimate, at most 1; it can be negative.</summary>
    public double Value { get; }

    /// <summary>Gets the lower end of the confidence interval, or <see langword="null"/> where the mean squares leave no interval.</summary>
    public double? Lower { get; }

    /// <summary>Gets the upper end of the confidence interval, at most 1, or <see langword="null"/> with <see cref="Lower"/>.</summary>
    public double? Upper { get; }

    /// <summary>Returns name, estimate and interval, to three decimals, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns name, estimate and interval, to three decimals, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Lower is null
            ? texts.Say(StatisticTexts.IntraclassAlone, Name, texts.Thousandths(Value))
            : texts.Say(StatisticTexts.Intraclass, Name, texts.Thousandths(Value), texts.Thousandths(Lower), texts.Thousandths(Upper));
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
