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

    /// <summary>A key from the user's licensed copy: <c>therapeutic-alliance/key</c>.</summary>
    Key = 4,

    /// <summary>The texts of a form in one language: <c>therapeutic-alliance/wording</c>.</summary>
    Wording = 5,

    /// <summary>What a monitor keeps of a case: <c>therapeutic-alliance/state</c>.</summary>
    State = 6,

    /// <summary>The scored sessions of a case with their audit trail: <c>therapeutic-alliance/course</c>.</summary>
    Course = 7,

    /// <summary>A form to fill in, which is written only: <c>therapeutic-alliance/form</c>.</summary>
    Form = 8,
}
