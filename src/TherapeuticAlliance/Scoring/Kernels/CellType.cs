namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// The integers a table of answers is made of. A cell holds a value in units of its item's format
/// (<see cref="ResponseFormat.Unit"/>): 5 for a 5, and 86 for 8.6 on a line by 0.1.
/// </summary>
/// <remarks>The default value is <see cref="Byte"/>.</remarks>
public enum CellType
{
    /// <summary>8 bits without sign, 0 to 255.</summary>
    Byte = 0,

    /// <summary>8 bits with sign, −128 to 127.</summary>
    SByte = 1,

    /// <summary>16 bits with sign, −32,768 to 32,767.</summary>
    Int16 = 2,

    /// <summary>32 bits with sign.</summary>
    Int32 = 3,
}
