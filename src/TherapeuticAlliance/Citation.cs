using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>A publication.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Citation
{
    /// <summary>Describes a publication.</summary>
    /// <param name="text">Authors, year and place.</param>
    /// <param name="doi">The DOI without a resolver's address, or <see langword="null"/> when none was verified.</param>
    /// <exception cref="System.ArgumentException"><paramref name="text"/> is blank.</exception>
    public Citation(string text, string? doi = null)
    {
        Text = Require.Words(text, nameof(text));
        Doi = doi;
    }

    private Citation((string? Text, string? Doi) draft)
    {
        Text = draft.Text!;
        Doi = draft.Doi;
    }

    /// <summary>Gets authors, year and place.</summary>
    public string Text { get; }

    /// <summary>Gets the DOI without a resolver's address, or <see langword="null"/> when none was verified.</summary>
    public string? Doi { get; }

    /// <summary>Returns text and DOI.</summary>
    public override string ToString() => Doi is null ? Text : Text + " doi:" + Doi;

    /// <summary>Returns what a definition says, not yet validated: a blank text is a finding there.</summary>
    internal static Citation OfDraft(string? text, string? doi) => new((text, doi));
}
