namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>
/// The run rules of control charts: those of Western Electric (1956, Statistical Quality Control Handbook) and of Nelson
/// (1984, doi 10.1080/00224065.1984.11978921), which share three. A rule fires at the last session of its run; in the
/// rules that count sessions beyond a line, that session itself lies beyond it. A score on a line is not beyond it.
/// </summary>
public enum ChartRule
{
    /// <summary>One session beyond three standard deviations. Western Electric 1, Nelson 1.</summary>
    OneBeyondThree = 1,

    /// <summary>Two of three sessions beyond two standard deviations on one side. Western Electric 2, Nelson 5.</summary>
    TwoOfThreeBeyondTwo = 2,

    /// <summary>Four of five sessions beyond one standard deviation on one side. Western Electric 3, Nelson 6.</summary>
    FourOfFiveBeyondOne = 3,

    /// <summary>Eight sessions in a row on one side of the mean. Western Electric 4.</summary>
    EightOnOneSide = 4,

    /// <summary>Nine sessions in a row on one side of the mean. Nelson 2.</summary>
    NineOnOneSide = 5,

    /// <summary>Six sessions in a row that steadily rise or steadily fall. Nelson 3.</summary>
    SixSteady = 6,

    /// <summary>Fourteen sessions in a row that alternate up and down. Nelson 4. No sign of a rupture.</summary>
    FourteenAlternating = 7,

    /// <summary>Fifteen sessions in a row within one standard deviation. Nelson 7. A question about the data, not a sign of a rupture.</summary>
    FifteenWithinOne = 8,

    /// <summary>Eight sessions in a row beyond one standard deviation, on both sides. Nelson 8. No sign of a rupture.</summary>
    EightBeyondOneBothSides = 9,
}
