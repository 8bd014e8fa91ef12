namespace TherapeuticAlliance;

/// <summary>A label that stands at a value of a response format: 7 "Always".</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Anchor
{
    internal Anchor(decimal value, string label)
    {
        Value = value;
        Label = label;
    }

    /// <summary>Gets the value, on the grid of the format.</summary>
    public decimal Value { get; }

    /// <summary>Gets the label, as printed.</summary>
    public string Label { get; }

    /// <summary>Returns the label.</summary>
    public override string ToString() => Label;
}
