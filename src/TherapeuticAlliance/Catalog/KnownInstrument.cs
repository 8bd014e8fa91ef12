using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>
/// A form that is known by name only: its items or range are not proven, so there is nothing to define, let alone score.
/// Equality is by reference.
/// </summary>
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

    /// <summary>The id it would have.</summary>
    public string Id { get; }

    /// <summary>The title for people.</summary>
    public string Title { get; }

    /// <summary>Who fills it in.</summary>
    public Rater Rater { get; }

    /// <summary>What was read about it.</summary>
    public string Known { get; }

    /// <summary>What is missing.</summary>
    public string Missing { get; }

    /// <summary>Whom to ask.</summary>
    public string WhomToAsk { get; }

    /// <summary>Where it was published, or <see langword="null"/>.</summary>
    public Citation? Citation { get; }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
