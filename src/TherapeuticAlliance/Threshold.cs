using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>A published cut-off of a scale, with its source. Held against scores exactly. Equality is by reference.</summary>
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

    /// <summary>The code, unique in its scale: <c>cut-off</c>.</summary>
    public string Code { get; }

    /// <summary>Whether the score is compared, or each item by itself.</summary>
    public ThresholdTarget Target { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The bound, in points of the scale or of an item.</summary>
    public decimal Value { get; }

    /// <summary>What it means to meet the threshold, in our own words.</summary>
    public string Meaning { get; }

    /// <summary>Who published it.</summary>
    public string Source { get; }

    /// <summary>Returns code, comparison and bound.</summary>
    public override string ToString() => Code + ": " + Comparison + " " + Number.Text(Value);
}
