namespace TherapeuticAlliance.Research.Tables;

/// <summary>What the cells of a column are, which decides how many decimals people see.</summary>
internal enum FigureKind
{
    /// <summary>Words.</summary>
    Text = 0,

    /// <summary>How many there are.</summary>
    Count = 1,

    /// <summary>Points of a score: two decimals.</summary>
    Points = 2,

    /// <summary>A coefficient that cannot pass 1: two decimals, and no zero before the point in the style of the APA.</summary>
    Coefficient = 3,

    /// <summary>A share of 100: one decimal.</summary>
    Percent = 4,
}
