using System;

namespace TherapeuticAlliance.Quality;

/// <summary>What values tell about how a form was coded. Signs of several values are joined with |.</summary>
/// <remarks>The default value is <see cref="None"/>.</remarks>
[Flags]
public enum CodingSigns
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A value one step below the lowest.</summary>
    OneStepBelow = 1,

    /// <summary>The lowest value.</summary>
    Lowest = 2,

    /// <summary>The highest value.</summary>
    Highest = 4,

    /// <summary>A value one step above the highest.</summary>
    OneStepAbove = 8,
}
