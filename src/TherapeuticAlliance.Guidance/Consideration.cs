using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Guidance;

/// <summary>
/// Something one may consider. It is data: offered with source, kind of evidence and cautions, never chosen or ranked, and
/// it holds nothing of the person.
/// </summary>
/// <remarks>Immutable. Equality is by reference. Considerations are ordered by code, which is no order of merit.</remarks>
public sealed class Consideration
{
    /// <summary>Describes a consideration, as a host adds its own.</summary>
    /// <param name="code">The code. Those that begin with TG belong to the library.</param>
    /// <param name="audience">Who it is worded for.</param>
    /// <param name="family">What kind of thing it is.</param>
    /// <param name="basis">What kind of evidence stands behind it.</param>
    /// <param name="text">The text.</param>
    /// <param name="observations">What brings it up; none: it is offered always.</param>
    /// <param name="sources">What it leans on, at least one.</param>
    /// <param name="cautions">What to bear in mind, at least one.</param>
    /// <param name="side">Whose scores the observation must be about; either when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">A text is blank, or source, basis or caution is missing.</exception>
    public Consideration(
        string code,
        Audience audience,
        ConsiderationFamily family,
        ConsiderationBasis basis,
        string text,
        IEnumerable<ObservationKind> observations,
        IEnumerable<EvidenceSource> sources,
        IEnumerable<Caution> cautions,
        ObservationSide? side = null)
    {
        Code = Guard.Words(code, nameof(code));
        Audience = audience;
        Family = family;
        Basis = basis != ConsiderationBasis.None ? basis : throw new ArgumentException("A consideration says what kind of evidence it has.", nameof(basis));
        Text = Guard.Words(text, nameof(text));
        Observations = Array.AsReadOnly(Guard.NotNull(observations, nameof(observations)).ToArray());
        Sources = Array.AsReadOnly(AtLeastOne(sources, nameof(sources)));
        Cautions = Array.AsReadOnly(AtLeastOne(cautions, nameof(cautions)));
        Side = side;
    }

    /// <summary>Gets the permanent code, such as <c>TG0501</c>; its first two digits are the kind of observation, 90 for clients.</summary>
    public string Code { get; }

    /// <summary>Gets who it is worded for.</summary>
    public Audience Audience { get; }

    /// <summary>Gets what kind of thing it is.</summary>
    public ConsiderationFamily Family { get; }

    /// <summary>Gets what kind of evidence stands behind the idea; never that its use at this observation was tested.</summary>
    public ConsiderationBasis Basis { get; }

    /// <summary>Gets the text: English, or the host's.</summary>
    public string Text { get; }

    /// <summary>Gets what brings it up; empty when it is offered always.</summary>
    public IReadOnlyList<ObservationKind> Observations { get; }

    /// <summary>Gets whose scores the observation must be about; <see langword="null"/> for either.</summary>
    public ObservationSide? Side { get; }

    /// <summary>Gets what it leans on. At least one.</summary>
    public IReadOnlyList<EvidenceSource> Sources { get; }

    /// <summary>Gets what to bear in mind; the sentences are those of <see cref="GuidanceCatalog.TextOf(Caution)"/>. At least one.</summary>
    public IReadOnlyList<Caution> Cautions { get; }

    /// <summary>Gets whether it is offered whatever was observed.</summary>
    public bool IsAlwaysOffered => Observations.Count == 0;

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    internal bool Concerns(Observation observation) =>
        Observations.Contains(observation.Kind) && (Side is null || Side == observation.Side);

    internal Consideration WithText(string text) => new(Code, Audience, Family, Basis, text, Observations, Sources, Cautions, Side);

    private static T[] AtLeastOne<T>(IEnumerable<T> items, string name)
    {
        T[] all = Guard.NotNull(items, name).ToArray();
        return all.Length > 0 ? all : throw new ArgumentException("A consideration has at least one of these.", name);
    }
}
