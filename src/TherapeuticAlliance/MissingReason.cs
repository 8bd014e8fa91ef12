namespace TherapeuticAlliance;

/// <summary>Why an answer is missing. A missing answer is never zero.</summary>
/// <remarks>The default value is <see cref="NotAnswered"/>.</remarks>
public enum MissingReason
{
    /// <summary>The item was left blank.</summary>
    NotAnswered = 0,

    /// <summary>The respondent said that the item does not apply.</summary>
    NotApplicable = 1,

    /// <summary>The respondent declined to answer.</summary>
    Declined = 2,
}
