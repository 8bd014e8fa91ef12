namespace TherapeuticAlliance.Json;

/// <summary>The kinds of documents.</summary>
public enum DocumentKind
{
    /// <summary>An instrument: <c>therapeutic-alliance/definition</c>.</summary>
    Definition = 1,

    /// <summary>A response sheet: <c>therapeutic-alliance/sheet</c>.</summary>
    Sheet = 2,

    /// <summary>A score report: <c>therapeutic-alliance/report</c>.</summary>
    Report = 3,
}
