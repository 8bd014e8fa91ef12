using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>An answer to an item that the instrument does not have: kept, reported, never scored.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class UnknownItemAnswer
{
    /// <summary>Keeps what was written: the first 200 characters of each text, as valid Unicode.</summary>
    /// <param name="itemCode">The code that the instrument does not know.</param>
    /// <param name="text">What was answered, as text.</param>
    public UnknownItemAnswer(string itemCode, string text)
    {
        ItemCode = KeptText.Of(Guard.NotNull(itemCode, nameof(itemCode)));
        Text = KeptText.Of(Guard.NotNull(text, nameof(text)));
    }

    /// <summary>Gets the code that the instrument does not know.</summary>
    public string ItemCode { get; }

    /// <summary>Gets what was answered, as text.</summary>
    public string Text { get; }

    /// <summary>Returns the name of the type; never what was written.</summary>
    public override string ToString() => nameof(UnknownItemAnswer);
}
