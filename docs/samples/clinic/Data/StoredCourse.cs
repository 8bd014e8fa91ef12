using TherapeuticAlliance.Courses;

namespace SmallClinic.Data;

/// <summary>The course of a case on one form, as a document of the library.</summary>
public sealed class StoredCourse
{
    public Guid CaseId { get; set; }

    public Case? Case { get; set; }

    public required string InstrumentId { get; set; }

    public required Course Course { get; set; }

    /// <summary>Grows with every change: of two writers at once, one starts again.</summary>
    public int Version { get; set; }
}
