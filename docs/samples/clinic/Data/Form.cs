namespace SmallClinic.Data;

/// <summary>One form of one session: handed out, half filled in or finished.</summary>
public sealed class Form
{
    public Guid Id { get; set; }

    public Guid CaseId { get; set; }

    public Case? Case { get; set; }

    public required string InstrumentId { get; set; }

    public int Session { get; set; }

    public required ResponseSheet Sheet { get; set; }

    public bool IsFinished { get; set; }

    public DateTimeOffset Changed { get; set; }

    public required string ChangedBy { get; set; }

    /// <summary>The SHA-256 of the token of the link; null when there is no link or it was used.</summary>
    public string? TokenHash { get; set; }

    public DateTimeOffset? TokenExpires { get; set; }

    /// <summary>Grows with every change: of two writers at once, one starts again.</summary>
    public int Version { get; set; }

    public List<Revision> Revisions { get; } = [];
}
