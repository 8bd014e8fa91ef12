using System;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// Which rules of a control chart count, on the lower side. Every one but the first also needs the latest score below the
/// center, and the zone rules need it beyond their line, as in R package qcc; none fires before it has
/// all the scores it looks at. A score on a line is not beyond it, 1e-9 of an item step forgiven. The default value is <see cref="None"/>.
/// </summary>
[Flags]
public enum ChartRules
{
    /// <summary>No rule.</summary>
    None = 0,

    /// <summary>The score is beyond the limit (Western Electric 1956, rule 1; Nelson 1984, rule 1).</summary>
    BeyondLimit = 1,

    /// <summary>2 of the last 3 scores are beyond 2 standard deviations, the latest among them (Western Electric, rule 2; Nelson, rule 5).</summary>
    TwoOfThreeBeyondTwo = 2,

    /// <summary>4 of the last 5 scores are beyond 1 standard deviation, the latest among them (Western Electric, rule 3; Nelson, rule 6).</summary>
    FourOfFiveBeyondOne = 4,

    /// <summary>The last 8 scores are below the center (Western Electric, rule 4).</summary>
    EightBelow = 8,

    /// <summary>The last 9 scores are below the center (Nelson, rule 2).</summary>
    NineBelow = 16,

    /// <summary>The last 6 scores fall steadily (Nelson, rule 3).</summary>
    SixFalling = 32,

    /// <summary>The four rules of Western Electric (1956).</summary>
    WesternElectric = BeyondLimit | TwoOfThreeBeyondTwo | FourOfFiveBeyondOne | EightBelow,
}
