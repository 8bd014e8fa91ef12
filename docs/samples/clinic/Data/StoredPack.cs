namespace SmallClinic.Data;

/// <summary>The clinic's own wording of a form in one language.</summary>
public sealed class StoredPack
{
    public required string InstrumentId { get; set; }

    public required string InstrumentVersion { get; set; }

    public required string Language { get; set; }

    public required string Document { get; set; }
}
