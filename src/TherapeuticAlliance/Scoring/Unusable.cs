namespace TherapeuticAlliance.Scoring;

/// <summary>What stands in the place of units where there is no value to count.</summary>
internal static class Unusable
{
    /// <summary>Missing, or invalid.</summary>
    internal const double Missing = double.NaN;

    /// <summary>The respondent said that the item does not apply; a rule may excuse that.</summary>
    internal const double NotApplicable = double.PositiveInfinity;

    /// <summary>Another answer says that the item does not apply.</summary>
    internal const double DoesNotApply = double.NegativeInfinity;

    internal static bool Is(double units) => !(System.Math.Abs(units) <= double.MaxValue);
}
