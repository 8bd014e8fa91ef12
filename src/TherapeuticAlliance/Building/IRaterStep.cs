namespace TherapeuticAlliance.Building;

/// <summary>A definition that still needs its rater.</summary>
public interface IRaterStep
{
    /// <summary>Says who fills in the form.</summary>
    /// <param name="rater">The rater.</param>
    IFormatStep RatedBy(Rater rater);
}
