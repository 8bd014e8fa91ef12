namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// What was measured: for each world new alarms per 100 sessions, the lowest and the highest of the courses that cannot be told apart,
/// and the share of courses of 20 sessions with one or more; of watch, probable and strong. Printed by
/// docs/samples/operating-characteristics.cs, seed 20261125, and held by tests.
/// </summary>
internal static class RateTables
{
    internal static RateRow[] OfDefault { get; } =
    [
        new(true, CoursePlace.Free, null, (2.7, 1.4, 5.3, 0.35), (2.1, 1.1, 4.2, 0.27), (0.6, 0.3, 1.4, 0.08)),
        new(true, CoursePlace.Free, false, (2.0, 1.0, 3.3, 0.35), (1.4, 0.8, 2.5, 0.27), (0.3, 0.1, 0.7, 0.08)),
        new(true, CoursePlace.Free, true, (3.5, 2.5, 6.3, 0.35), (2.8, 1.9, 5.1, 0.27), (0.8, 0.5, 1.8, 0.08)),
        new(true, CoursePlace.NearBestEndOfLines, false, (2.1, 1.1, 3.4, 0.35), (1.6, 0.9, 2.6, 0.28), (0.5, 0.2, 0.8, 0.11)),
        new(true, CoursePlace.NearBestEndOfLines, true, (3.9, 2.7, 6.9, 0.35), (3.3, 2.2, 5.8, 0.28), (1.2, 0.8, 2.4, 0.11)),
        new(true, CoursePlace.NearBestEndOfPoints, false, (2.0, 1.1, 2.9, 0.36), (1.4, 0.8, 2.3, 0.29), (0.4, 0.2, 0.7, 0.10)),
        new(true, CoursePlace.NearBestEndOfPoints, true, (3.5, 2.4, 6.1, 0.36), (3.0, 1.9, 5.2, 0.29), (1.0, 0.7, 2.1, 0.10)),
        new(true, CoursePlace.AtOwnBest, false, (3.0, 1.7, 3.3, 0.36), (2.4, 1.4, 2.7, 0.30), (0.8, 0.3, 1.3, 0.13)),
        new(true, CoursePlace.AtOwnBest, true, (4.3, 2.6, 5.3, 0.36), (3.7, 2.1, 4.8, 0.30), (1.5, 0.8, 2.5, 0.13)),
        new(false, CoursePlace.Free, null, (3.0, 1.2, 6.0, 0.37), (2.3, 0.9, 5.0, 0.28), (0.6, 0.2, 1.9, 0.09)),
        new(false, CoursePlace.Free, false, (2.2, 0.9, 3.6, 0.37), (1.6, 0.6, 2.8, 0.28), (0.3, 0.1, 0.7, 0.09)),
        new(false, CoursePlace.Free, true, (3.8, 2.0, 7.1, 0.37), (3.0, 1.5, 5.9, 0.28), (1.0, 0.4, 2.4, 0.09)),
        new(false, CoursePlace.NearBestEndOfLines, false, (2.1, 1.0, 3.4, 0.34), (1.6, 0.7, 2.6, 0.27), (0.4, 0.2, 0.8, 0.10)),
        new(false, CoursePlace.NearBestEndOfLines, true, (3.9, 2.3, 7.2, 0.34), (3.2, 1.8, 6.1, 0.27), (1.2, 0.6, 2.5, 0.10)),
        new(false, CoursePlace.NearBestEndOfPoints, false, (3.7, 1.9, 5.3, 0.41), (2.9, 1.5, 4.4, 0.33), (1.2, 0.6, 1.8, 0.14)),
        new(false, CoursePlace.NearBestEndOfPoints, true, (6.5, 3.8, 10.6, 0.41), (5.6, 3.3, 9.4, 0.33), (2.9, 1.6, 5.6, 0.14)),
        new(false, CoursePlace.AtOwnBest, false, (6.5, 3.0, 6.8, 0.61), (5.5, 2.6, 5.9, 0.53), (2.3, 0.8, 2.9, 0.33)),
        new(false, CoursePlace.AtOwnBest, true, (9.6, 4.6, 9.7, 0.61), (8.6, 4.0, 8.7, 0.53), (5.1, 1.5, 6.1, 0.33)),
    ];

    internal static RateRow[] OfBaselineAndCusum { get; } =
    [
        new(true, CoursePlace.Free, null, (2.8, 1.4, 6.0, 0.29), (1.9, 1.1, 3.5, 0.26), (0.5, 0.3, 1.1, 0.09)),
        new(true, CoursePlace.Free, false, (1.9, 1.0, 3.2, 0.29), (1.8, 0.9, 3.0, 0.26), (0.5, 0.2, 0.9, 0.09)),
        new(true, CoursePlace.Free, true, (3.8, 2.4, 7.4, 0.29), (2.1, 1.4, 3.7, 0.26), (0.6, 0.4, 1.2, 0.09)),
        new(true, CoursePlace.NearBestEndOfLines, false, (2.0, 1.1, 3.3, 0.31), (2.0, 1.0, 3.2, 0.28), (0.7, 0.3, 1.1, 0.12)),
        new(true, CoursePlace.NearBestEndOfLines, true, (4.1, 2.7, 7.6, 0.31), (2.7, 1.9, 4.7, 0.28), (1.1, 0.7, 1.9, 0.12)),
        new(true, CoursePlace.NearBestEndOfPoints, false, (1.9, 1.0, 2.8, 0.30), (1.9, 1.0, 2.8, 0.27), (0.7, 0.3, 0.9, 0.11)),
        new(true, CoursePlace.NearBestEndOfPoints, true, (3.6, 2.3, 6.3, 0.30), (2.6, 1.7, 4.4, 0.27), (1.1, 0.7, 1.8, 0.11)),
        new(true, CoursePlace.AtOwnBest, false, (2.9, 1.7, 3.3, 0.32), (2.9, 1.7, 3.2, 0.31), (1.1, 0.5, 1.6, 0.15)),
        new(true, CoursePlace.AtOwnBest, true, (4.5, 2.4, 5.4, 0.32), (3.2, 1.4, 3.6, 0.31), (1.5, 0.5, 1.8, 0.15)),
        new(false, CoursePlace.Free, null, (3.1, 1.2, 6.8, 0.31), (2.2, 1.0, 4.4, 0.27), (0.7, 0.3, 1.6, 0.09)),
        new(false, CoursePlace.Free, false, (2.1, 0.9, 3.4, 0.31), (2.0, 0.9, 3.3, 0.27), (0.5, 0.2, 1.0, 0.09)),
        new(false, CoursePlace.Free, true, (4.1, 2.0, 8.2, 0.31), (2.4, 1.3, 4.8, 0.27), (0.9, 0.4, 1.9, 0.09)),
        new(false, CoursePlace.NearBestEndOfLines, false, (2.0, 1.0, 3.3, 0.30), (2.0, 1.0, 3.3, 0.27), (0.6, 0.3, 1.1, 0.11)),
        new(false, CoursePlace.NearBestEndOfLines, true, (4.2, 2.4, 8.2, 0.30), (2.8, 1.7, 5.3, 0.27), (1.1, 0.7, 2.2, 0.11)),
        new(false, CoursePlace.NearBestEndOfPoints, false, (3.7, 1.9, 5.2, 0.36), (3.6, 1.8, 5.2, 0.33), (1.5, 0.8, 2.3, 0.14)),
        new(false, CoursePlace.NearBestEndOfPoints, true, (6.8, 4.0, 11.5, 0.36), (5.0, 3.0, 9.1, 0.33), (2.7, 1.7, 5.1, 0.14)),
        new(false, CoursePlace.AtOwnBest, false, (6.5, 3.0, 6.8, 0.57), (6.4, 3.0, 6.6, 0.55), (3.0, 1.0, 3.5, 0.35)),
        new(false, CoursePlace.AtOwnBest, true, (10.5, 5.2, 10.6, 0.57), (8.3, 3.1, 8.4, 0.55), (5.1, 1.4, 5.7, 0.35)),
    ];

    internal static RateRow[] OfComposed { get; } =
    [
        new(true, CoursePlace.Free, null, (5.5, 4.2, 8.6, 0.54), (2.0, 1.1, 3.7, 0.25), (0.5, 0.3, 1.1, 0.09)),
        new(true, CoursePlace.Free, false, (6.1, 2.7, 8.6, 0.54), (1.7, 0.8, 2.9, 0.25), (0.5, 0.2, 0.9, 0.09)),
        new(true, CoursePlace.Free, true, (4.9, 3.4, 8.7, 0.54), (2.2, 1.5, 4.1, 0.25), (0.6, 0.4, 1.2, 0.09)),
        new(true, CoursePlace.NearBestEndOfLines, false, (5.2, 3.1, 7.8, 0.56), (1.7, 0.8, 2.7, 0.25), (0.7, 0.3, 1.1, 0.12)),
        new(true, CoursePlace.NearBestEndOfLines, true, (5.7, 3.9, 9.6, 0.56), (2.7, 1.8, 4.8, 0.25), (1.1, 0.7, 1.9, 0.12)),
        new(true, CoursePlace.NearBestEndOfPoints, false, (4.3, 2.6, 6.2, 0.51), (1.7, 0.8, 2.6, 0.26), (0.7, 0.3, 0.9, 0.11)),
        new(true, CoursePlace.NearBestEndOfPoints, true, (4.9, 3.4, 8.2, 0.51), (2.4, 1.6, 4.2, 0.26), (1.1, 0.7, 1.8, 0.11)),
        new(true, CoursePlace.AtOwnBest, false, (6.4, 3.2, 6.4, 0.56), (2.1, 1.0, 2.3, 0.26), (1.1, 0.5, 1.6, 0.15)),
        new(true, CoursePlace.AtOwnBest, true, (6.4, 4.3, 7.3, 0.56), (3.0, 1.6, 3.7, 0.26), (1.5, 0.5, 1.8, 0.15)),
        new(false, CoursePlace.Free, null, (3.6, 1.6, 7.2, 0.39), (1.5, 0.5, 3.8, 0.18), (0.7, 0.3, 1.6, 0.09)),
        new(false, CoursePlace.Free, false, (2.7, 1.3, 4.4, 0.39), (0.6, 0.2, 1.3, 0.18), (0.5, 0.2, 1.0, 0.09)),
        new(false, CoursePlace.Free, true, (4.5, 2.5, 8.5, 0.39), (2.3, 1.2, 4.9, 0.18), (0.9, 0.4, 1.9, 0.09)),
        new(false, CoursePlace.NearBestEndOfLines, false, (2.5, 1.3, 4.0, 0.35), (0.7, 0.3, 1.3, 0.18), (0.6, 0.3, 1.1, 0.11)),
        new(false, CoursePlace.NearBestEndOfLines, true, (4.5, 2.6, 8.3, 0.35), (2.5, 1.5, 5.2, 0.18), (1.1, 0.7, 2.2, 0.11)),
        new(false, CoursePlace.NearBestEndOfPoints, false, (5.0, 2.9, 6.9, 0.43), (1.7, 0.8, 2.6, 0.23), (1.5, 0.8, 2.3, 0.14)),
        new(false, CoursePlace.NearBestEndOfPoints, true, (7.1, 4.4, 11.1, 0.43), (4.9, 2.9, 9.1, 0.23), (2.7, 1.7, 5.1, 0.14)),
        new(false, CoursePlace.AtOwnBest, false, (10.3, 4.6, 10.3, 0.72), (3.4, 1.2, 3.8, 0.44), (3.0, 1.0, 3.5, 0.35)),
        new(false, CoursePlace.AtOwnBest, true, (10.8, 5.8, 10.8, 0.72), (8.1, 3.6, 8.9, 0.44), (5.1, 1.4, 5.7, 0.35)),
    ];
}
