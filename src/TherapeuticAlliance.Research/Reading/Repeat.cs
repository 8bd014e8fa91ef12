namespace TherapeuticAlliance.Research.Reading;

/// <summary>How a form relates to an earlier one of its case and session.</summary>
internal enum Repeat : byte
{
    /// <summary>There is none, or only one without answers.</summary>
    None = 0,

    /// <summary>It has no answers and the earlier one is there already.</summary>
    Blank = 1,

    /// <summary>It equals the earlier one, answer by answer.</summary>
    Equal = 2,

    /// <summary>It has other answers.</summary>
    Different = 3,
}
