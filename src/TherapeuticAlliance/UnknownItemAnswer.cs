using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>An answer to an item that the instrument does not have: kept, reported, never scored.</summary>
/// <remarks>Immutable. Equal when code and text are equal (ordinal). Of each, at most 256 characters are kept.</remarks>
public sealed class UnknownItemAnswer : IEquatable<UnknownItemAnswer>
{
    /// <summary>Keeps what was written.</summary>
    /// <param name="itemCode">The code that the instrument does not know.</param>
    /// <param name="text">What was answered, as text.</param>
    public UnknownItemAnswer(string itemCode, string text)
    {
        ItemCode = SheetLimits.Kept(Guard.NotNull(itemCode, nameof(itemCode)));
        Text = SheetLimits.Kept(Guard.NotNull(text, nameof(text)));
    }

    /// <summary>Gets the code that the instrument does not know.</summary>
    public string ItemCode { get; }

    /// <summary>Gets what was answered, as text.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Equals(UnknownItemAnswer? other) =>
        other is not null && string.Equals(ItemCode, other.ItemCode, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnknownItemAnswer);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ItemCode);

    /// <summary>Returns the name of the type; never what was written.</summary>
    public override string ToString() => nameof(UnknownItemAnswer);
}
