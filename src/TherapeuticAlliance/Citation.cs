namespace TherapeuticAlliance;

/// <summary>A publication.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Citation
{
    internal Citation(string text, string? doi)
    {
        Text = text;
        Doi = doi;
    }

    /// <summary>Gets authors, year and place.</summary>
    public string Text { get; }

    /// <summary>Gets the DOI without a resolver's address, or <see langword="null"/> when none was verified.</summary>
    public string? Doi { get; }

    /// <summary>Returns text and DOI.</summary>
    public override string ToString() => Doi is null ? Text : Text + " doi:" + Doi;
}
