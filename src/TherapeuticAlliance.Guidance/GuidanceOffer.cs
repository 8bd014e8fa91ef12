using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Guidance.Observing;
using TherapeuticAlliance.Guidance.Texts;

namespace TherapeuticAlliance.Guidance;

/// <summary>
/// What was observed, and what one may consider on it. Nothing is chosen or ranked, and nothing is a count of merit: it is
/// not made to appraise a therapist or a client.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class GuidanceOffer
{
    private readonly Observed _observed;

    internal GuidanceOffer(GuidanceCatalog catalog, Observed observed)
    {
        Catalog = catalog;
        _observed = observed;
    }

    /// <summary>Gets the catalogue, with the version and the review date of its texts.</summary>
    public GuidanceCatalog Catalog { get; }

    /// <summary>Gets what was observed, by kind and session. Often empty; then <see cref="Reasons"/> says why.</summary>
    public IReadOnlyList<Observation> Observations => _observed.Observations;

    /// <summary>Gets why something was not observed: a missing score, no categories, too few sessions. Often empty.</summary>
    public IReadOnlyList<Finding> Reasons => _observed.Reasons;

    /// <summary>
    /// Gets whether an item about risk is answered above zero. Then there is <see cref="SafetyNote"/> and no consideration:
    /// ideas about the alliance must not stand where a procedure of the service belongs.
    /// </summary>
    public bool IsSafetyOnly => _observed.IsRiskAnswered;

    /// <summary>Gets the note on safety, when <see cref="IsSafetyOnly"/>; else <see langword="null"/>.</summary>
    public string? SafetyNote => IsSafetyOnly ? Catalog.TextOf(Caution.Safety) : null;

    /// <summary>
    /// Returns the considerations for an audience, by code; each once. With <see cref="IsSafetyOnly"/> only those that are
    /// offered always, which are about safety.
    /// </summary>
    /// <param name="audience">Who will read them. The texts for clients are returned only when asked for here.</param>
    public IReadOnlyList<Consideration> For(Audience audience) => Array.AsReadOnly(Catalog.Considerations
        .Where(one => one.Audience == audience && (one.IsAlwaysOffered || (!IsSafetyOnly && Observations.Any(one.Concerns)))).ToArray());

    /// <summary>Returns the considerations for an audience on one of the observations, by code. None with <see cref="IsSafetyOnly"/>.</summary>
    /// <param name="audience">Who will read them.</param>
    /// <param name="observation">The observation.</param>
    public IReadOnlyList<Consideration> For(Audience audience, Observation observation) => Array.AsReadOnly(Catalog.Considerations
        .Where(one => one.Audience == audience && !IsSafetyOnly && one.Concerns(Guard.NotNull(observation, nameof(observation)))).ToArray());

    /// <summary>
    /// Returns both offers as one: what either observed, and safety alone as soon as one of them is about risk.
    /// </summary>
    /// <param name="other">An offer of the same catalogue.</param>
    /// <exception cref="ArgumentException">The other is of another catalogue.</exception>
    public GuidanceOffer And(GuidanceOffer other) => ReferenceEquals(Guard.NotNull(other, nameof(other)).Catalog, Catalog)
        ? new GuidanceOffer(Catalog, _observed.And(other._observed))
        : throw new ArgumentException("The two offers are of different catalogues.", nameof(other));

    /// <summary>
    /// Returns observations, rates, considerations, sources and cautions as lines of text, in the language of the catalogue.
    /// </summary>
    /// <param name="audience">Who will read it.</param>
    public string Describe(Audience audience) => OfferText.Of(this, audience);

    /// <summary>Returns the version of the catalogue; never what was observed.</summary>
    public override string ToString() => nameof(GuidanceOffer) + " of catalogue " + Catalog.Version;
}
