using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>A form that is known by name only: its items or range are not proven, so there is nothing to define or to score.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class KnownInstrument
{
    internal KnownInstrument(string id, string title, Rater rater, string known, string missing, string whomToAsk, Citation? citation = null)
    {
        Id = Codes.IsId(id) ? id : throw new System.ArgumentException("An id has lower-case letters, digits, hyphens and dots.", nameof(id));
        Title = title;
        Rater = rater;
        Known = known;
        Missing = missing;
        WhomToAsk = whomToAsk;
        Citation = citation;
    }

    /// <summary>Gets the id it would have.</summary>
    public string Id { get; }

    /// <summary>Gets the title for people.</summary>
    public string Title { get; }

    /// <summary>Gets who fills it in.</summary>
    public Rater Rater { get; }

    /// <summary>Gets what was read about it.</summary>
    public string Known { get; }

    /// <summary>Gets what is missing.</summary>
    public string Missing { get; }

    /// <summary>Gets whom to ask.</summary>
    public string WhomToAsk { get; }

    /// <summary>Gets where it was published, or <see langword="null"/>.</summary>
    public Citation? Citation { get; }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
