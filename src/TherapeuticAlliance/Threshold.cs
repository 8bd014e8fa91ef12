using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>A published cut-off of a scale, with its source. Held against scores exactly.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Threshold
{
    internal Threshold(string code, ThresholdTarget target, Comparison comparison, decimal value, string meaning, string source)
    {
        Code = code;
        Target = target;
        Comparison = comparison;
        Value = value;
        Meaning = meaning;
        Source = source;
    }

    /// <summary>Gets the code, unique in its scale: <c>cut-off</c>.</summary>
    public string Code { get; }

    /// <summary>Gets whether the score is compared, or each item by itself.</summary>
    public ThresholdTarget Target { get; }

    /// <summary>Gets how it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>Gets the bound, in points of the scale or of an item.</summary>
    public decimal Value { get; }

    /// <summary>Gets what it means to meet the threshold, in our own words.</summary>
    public string Meaning { get; }

    /// <summary>Gets who published it.</summary>
    public string Source { get; }

    /// <summary>Returns code, comparison and bound.</summary>
    public override string ToString() => Code + ": " + Comparison + " " + Number.Text(Value);
}
