using System;
using System.Collections.Generic;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>Courses of equal length as the columns that a monitor watches all at once, course after course.</summary>
internal sealed class CourseRows
{
    private readonly int[] _cases;
    private readonly int[] _sessions;

    internal CourseRows(int courses, int sessions)
    {
        _cases = new int[courses * sessions];
        _sessions = new int[courses * sessions];
        Points = new double[courses * sessions];
        for (int row = 0; row < Points.Length; row++)
        {
            _cases[row] = row / sessions;
            _sessions[row] = (row % sessions) + 1;
        }
    }

    private CourseRows(int[] cases, int[] sessions, double[] points)
    {
        _cases = cases;
        _sessions = sessions;
        Points = points;
    }

    /// <summary>The scores in points; NaN for a session without one.</summary>
    internal double[] Points { get; }

    internal static CourseRows Of(IReadOnlyList<SimulatedCourse> courses, PointMap points)
    {
        int sessions = courses[0].Scores.Length;
        var rows = new CourseRows(courses.Count, sessions);
        for (int row = 0; row < rows.Points.Length; row++)
        {
            rows.Points[row] = points.ToPoints(courses[row / sessions].Scores[row % sessions]);
        }

        return rows;
    }

    /// <summary>Returns the same rows with every score on the other side of 0.</summary>
    internal CourseRows Mirrored() => new(_cases, _sessions, Array.ConvertAll(Points, points => -points));

    internal WatchedRows Watch(RuptureMonitor monitor)
    {
        WatchedRows watched = monitor.WatchAll(_cases, _sessions, Points);
        return watched.RefusedRows == 0 ? watched
            : throw new InvalidOperationException("The monitor refused scores of the simulation: " + watched.Findings[0].Describe());
    }
}
