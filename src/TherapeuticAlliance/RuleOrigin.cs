namespace TherapeuticAlliance;

/// <summary>Who says that a missing-answer rule holds.</summary>
/// <remarks>The default value is <see cref="LibraryDefault"/>.</remarks>
public enum RuleOrigin
{
    /// <summary>Nothing is published; the library requires all items.</summary>
    LibraryDefault = 0,

    /// <summary>The rule is published; its source is named beside it.</summary>
    Published = 1,

    /// <summary>The caller chose the rule, in a definition of their own or when scoring.</summary>
    Caller = 2,
}
