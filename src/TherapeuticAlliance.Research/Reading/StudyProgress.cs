namespace TherapeuticAlliance.Research.Reading;

/// <summary>How far the reading of a table has come.</summary>
/// <remarks>The default value is the beginning. Equal when all members are.</remarks>
/// <param name="Rows">How many rows were read, 0 or more.</param>
/// <param name="Bytes">About how many bytes of the file were read; 0 when it is no file.</param>
/// <param name="TotalBytes">The size of the file in bytes, or <see langword="null"/> when it is no file or unknown.</param>
public readonly record struct StudyProgress(long Rows, long Bytes, long? TotalBytes)
{
    /// <summary>Gets the share that was read, 0 to 1, or <see langword="null"/> when the size is unknown.</summary>
    public double? Share => TotalBytes is > 0 ? (double)Bytes / TotalBytes : null;
}
