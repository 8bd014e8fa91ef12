using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Guidance;

/// <summary>What a consideration leans on: a claim with its figures and where it was read.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class EvidenceSource
{
    /// <summary>Describes a source of a host.</summary>
    /// <param name="code">Its code, which the library's own sources do not have: <c>OURS-1</c>.</param>
    /// <param name="claim">What it says, in the host's words.</param>
    /// <param name="citations">Where it is written; may be empty.</param>
    /// <exception cref="ArgumentException">The code or the claim is blank.</exception>
    public EvidenceSource(string code, string claim, IEnumerable<Citation>? citations = null)
        : this(code, SourceKind.Host, claim, null, null, null, [], (citations ?? []).ToArray())
    {
    }

    internal EvidenceSource(
        string code, SourceKind kind, string claim, EvidenceMark? mark, int? studies, int? people, EffectFigure[] figures, Citation[] citations)
    {
        Code = Guard.Words(code, nameof(code));
        Kind = kind;
        Claim = Guard.Words(claim, nameof(claim));
        Mark = mark;
        Studies = studies;
        People = people;
        Figures = Array.AsReadOnly(figures);
        Citations = Array.AsReadOnly(citations);
    }

    /// <summary>Gets the code, as docs/sources/methods/effects.md has it: <c>E04</c>.</summary>
    public string Code { get; }

    /// <summary>Gets what kind of source it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>Gets what it says, in English and in the library's own words.</summary>
    public string Claim { get; }

    /// <summary>Gets how much of it was read; <see langword="null"/> when it is no publication.</summary>
    public EvidenceMark? Mark { get; }

    /// <summary>Gets the number of studies; <see langword="null"/> when it is one, or unknown.</summary>
    public int? Studies { get; }

    /// <summary>Gets the number of people or treatments; <see langword="null"/> when it was not read.</summary>
    public int? People { get; }

    /// <summary>Gets the figures; often none.</summary>
    public IReadOnlyList<EffectFigure> Figures { get; }

    /// <summary>Gets where it is written, with DOIs that were verified.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
