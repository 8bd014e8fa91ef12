namespace SmallClinic.Data;

/// <summary>A definition that forms were answered under, so that they can be scored in ten years, whatever the library ships then.</summary>
public sealed class StoredDefinition
{
    public required string ContentHash { get; set; }

    public required string Document { get; set; }
}
