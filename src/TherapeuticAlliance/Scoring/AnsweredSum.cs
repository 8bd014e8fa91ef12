namespace TherapeuticAlliance.Scoring;

/// <summary>
/// The answered items of one scale, added up. All numbers are integers that doubles hold exactly.
/// </summary>
internal readonly struct AnsweredSum(double sum, long answeredWeight, int answered, double lowest, double highest, int excused, long excusedWeight)
{
    /// <summary>S, the weighted sum of the answered keyed values in units.</summary>
    internal double Sum { get; } = sum;

    /// <summary>A, the weight of the answered items.</summary>
    internal long AnsweredWeight { get; } = answeredWeight;

    /// <summary>How many items are answered.</summary>
    internal int Answered { get; } = answered;

    /// <summary>S with every missing item at its lowest value.</summary>
    internal double Lowest { get; } = lowest;

    /// <summary>S with every missing item at its highest value.</summary>
    internal double Highest { get; } = highest;

    /// <summary>How many items do not apply, and so are neither answered nor missing.</summary>
    internal int Excused { get; } = excused;

    /// <summary>Their weight.</summary>
    internal long ExcusedWeight { get; } = excusedWeight;
}
