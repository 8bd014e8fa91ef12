namespace TherapeuticAlliance;

/// <summary>Why an answer is missing. The default value is <see cref="NotAnswered"/>. A missing answer is never zero.</summary>
public enum MissingReason
{
    /// <summary>The item was left blank.</summary>
    NotAnswered = 0,

    /// <summary>The respondent said that the item does not apply.</summary>
    NotApplicable = 1,

    /// <summary>The respondent declined to answer.</summary>
    Declined = 2,
}
