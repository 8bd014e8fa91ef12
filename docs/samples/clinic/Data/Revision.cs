namespace SmallClinic.Data;

/// <summary>A finished form as it was before somebody corrected it.</summary>
public sealed class Revision
{
    public Guid Id { get; set; }

    public Guid FormId { get; set; }

    public DateTimeOffset When { get; set; }

    public required string By { get; set; }

    public required string Reason { get; set; }

    public required ResponseSheet Before { get; set; }
}
