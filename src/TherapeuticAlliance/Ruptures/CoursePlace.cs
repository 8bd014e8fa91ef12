namespace TherapeuticAlliance.Ruptures;

/// <summary>Where on the scale the earlier scores of a course lie. False alarms differ between these.</summary>
internal enum CoursePlace
{
    /// <summary>Free to rise and fall.</summary>
    Free,

    /// <summary>A mean within a tenth of the range of the best end, on lines that are marked finely, as in the SRS.</summary>
    NearBestEndOfLines,

    /// <summary>A mean within a tenth of the range of the best end, on whole points, as in the WAI-SR.</summary>
    NearBestEndOfPoints,

    /// <summary>A quarter or more of the scores, at least two of four, equal the best score of the person.</summary>
    AtOwnBest,
}
