namespace TherapeuticAlliance.Change;

/// <summary>What a change counts as.</summary>
/// <remarks>The default value is <see cref="NoReliableChange"/>.</remarks>
public enum ChangeClassification
{
    /// <summary>The change does not exceed the criterion.</summary>
    NoReliableChange = 0,

    /// <summary>Better by more than the criterion; with a clinical cut-off: without crossing it.</summary>
    Improved = 1,

    /// <summary>Better by more than the criterion, and from the clinical to the functional side of the cut-off.</summary>
    Recovered = 2,

    /// <summary>Worse by more than the criterion.</summary>
    Deteriorated = 3,
}
