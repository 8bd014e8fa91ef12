using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Display.Forms;

/// <summary>One option of an item of a form, or one place on a line.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class FormOption
{
    internal FormOption(decimal value, string? label)
    {
        Value = value;
        Label = label;
    }

    /// <summary>Gets the value.</summary>
    public decimal Value { get; }

    /// <summary>Gets the label that is printed at it, or <see langword="null"/>.</summary>
    public string? Label { get; }

    /// <summary>Gets what a posted form says for it: the value as an invariant number.</summary>
    public string PostedValue => Number.Text(Value);

    /// <summary>Returns the value.</summary>
    public override string ToString() => PostedValue;
}
