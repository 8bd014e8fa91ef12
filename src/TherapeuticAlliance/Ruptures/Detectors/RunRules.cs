using System;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// The run rules of control charts: those of Western Electric (1956, Statistical Quality Control Handbook) and of Nelson
/// (1984, doi 10.1080/00224065.1984.11978921), which share three. A rule fires at the last session of its run, before which it
/// has all the sessions it looks at; in the rules that count sessions beyond a line, that session itself is beyond it, as in R
/// package qcc. A score on a line is not beyond it.
/// </summary>
/// <remarks>A live chart looks at the lower side only and at one-sided rules only. The default value is <see cref="None"/>.</remarks>
[Flags]
public enum RunRules
{
    /// <summary>No rule.</summary>
    None = 0,

    /// <summary>One session beyond the limit, 3 standard deviations unless set otherwise. Western Electric 1, Nelson 1.</summary>
    OneBeyondLimit = 1,

    /// <summary>Two of three sessions beyond two standard deviations on one side. Western Electric 2, Nelson 5.</summary>
    TwoOfThreeBeyondTwo = 2,

    /// <summary>Four of five sessions beyond one standard deviation on one side. Western Electric 3, Nelson 6.</summary>
    FourOfFiveBeyondOne = 4,

    /// <summary>Eight sessions in a row on one side of the center. Western Electric 4.</summary>
    EightOnOneSide = 8,

    /// <summary>Nine sessions in a row on one side of the center. Nelson 2.</summary>
    NineOnOneSide = 16,

    /// <summary>Six sessions in a row that steadily rise or steadily fall. Nelson 3.</summary>
    SixSteady = 32,

    /// <summary>Fourteen sessions in a row that alternate up and down. Nelson 4. Looking back only; no sign of a rupture.</summary>
    FourteenAlternating = 64,

    /// <summary>Fifteen sessions in a row within one standard deviation. Nelson 7. Looking back only: a question about the data, not a sign of a rupture.</summary>
    FifteenWithinOne = 128,

    /// <summary>Eight sessions in a row beyond one standard deviation, on both sides. Nelson 8. Looking back only; no sign of a rupture.</summary>
    EightBeyondOneBothSides = 256,

    /// <summary>The four rules of Western Electric (1956).</summary>
    WesternElectric = OneBeyondLimit | TwoOfThreeBeyondTwo | FourOfFiveBeyondOne | EightOnOneSide,
}
