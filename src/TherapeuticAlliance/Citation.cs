using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>A publication.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Citation
{
    /// <summary>Describes a publication.</summary>
    /// <param name="text">Authors, year and place.</param>
    /// <param name="doi">The DOI without a resolver's address, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public Citation(string text, string? doi = null)
    {
        Text = Require.Words(text, nameof(text));
        Doi = doi;
    }

    /// <summary>Gets authors, year and place.</summary>
    public string Text { get; }

    /// <summary>Gets the DOI without a resolver's address, or <see langword="null"/> when none was verified.</summary>
    public string? Doi { get; }

    /// <summary>Returns text and DOI.</summary>
    public override string ToString() => Doi is null ? Text : Text + " doi:" + Doi;
}
