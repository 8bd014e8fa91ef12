using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// Watches many synthetic courses with the library's own monitor and counts what it gets right and wrong. The result
/// depends on design, number of courses, seed and monitor, and not on the number of threads. Planted falls are not
/// clinical ruptures. Immutable. Equality is by reference.
/// </summary>
public sealed class CourseSimulation
{
    private readonly CourseGenerator _generator;

    /// <summary>Describes a simulation.</summary>
    /// <param name="design">What the courses are like.</param>
    /// <param name="courses">How many, 2 or more.</param>
    /// <param name="seed">Any number; another number gives other courses.</param>
    /// <param name="points">The scale they are on; <see cref="PointMap.Unit"/> when <see langword="null"/>.</param>
    public CourseSimulation(CourseDesign design, int courses, int seed, PointMap? points = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(courses, 2);
        _generator = new CourseGenerator(design, seed);
        Courses = courses;
        Points = points ?? PointMap.Unit;
    }

    /// <summary>What the courses are like.</summary>
    public CourseDesign Design => _generator.Design;

    /// <summary>How many courses there are.</summary>
    public int Courses { get; }

    /// <summary>The seed.</summary>
    public int Seed => _generator.Seed;

    /// <summary>The scale the courses are on.</summary>
    public PointMap Points { get; }

    /// <summary>Watches every course, session by session.</summary>
    /// <param name="monitor">A monitor of the scale of <see cref="Points"/>.</param>
    /// <param name="threads">How many threads may work; all processors when <see langword="null"/>.</param>
    /// <param name="progress">Is told after every few hundred courses.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The rates of each level for which the policy has a condition, lowest first; each counts that level or higher.</returns>
    /// <exception cref="ArgumentException">The monitor is of another scale.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<AlarmRates> Watch(
        RuptureMonitor monitor, int? threads = null, IProgress<SimulationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(monitor);
        if (!ReferenceEquals(monitor.Scale, Points.Scale))
        {
            throw new ArgumentException("The monitor is of another scale than the simulation.", nameof(monitor));
        }

        RuptureLevel[] levels = [.. Enum.GetValues<RuptureLevel>().Where(level => monitor.Policy.ConditionOf(level) is not null).Order()];
        var work = new BlockWork(Courses, threads, progress, cancellationToken);
        AlarmTally[] sums = [.. levels.Select(_ => new AlarmTally())];
        foreach (AlarmTally[] block in work.Run((first, count) => Tallies(monitor, levels, first, count)))
        {
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i].Add(block[i]);
            }
        }

        return Array.AsReadOnly(levels.Select((level, i) => new AlarmRates(monitor.Policy, level, Design, sums[i])).ToArray());
    }

    /// <summary>Returns design and seed.</summary>
    public override string ToString() =>
        nameof(CourseSimulation) + " of " + Courses.ToString(CultureInfo.InvariantCulture) + " courses, seed " + Seed.ToString(CultureInfo.InvariantCulture);

    private AlarmTally[] Tallies(RuptureMonitor monitor, RuptureLevel[] levels, int first, int count)
    {
        AlarmTally[] tallies = [.. levels.Select(_ => new AlarmTally())];
        var marks = new AlarmMark[Design.Sessions];
        for (int number = first; number < first + count; number++)
        {
            SimulatedCourse course = _generator.Course(number);
            IReadOnlyList<Verdict> verdicts = monitor.Replay(course.On(Points)).Verdicts;
            for (int i = 0; i < levels.Length; i++)
            {
                for (int t = 0; t < marks.Length; t++)
                {
                    marks[t] = Mark(verdicts[t].Level, levels[i]);
                }

                tallies[i].Add(marks, course.Fall);
            }
        }

        return tallies;
    }

    private static AlarmMark Mark(RuptureLevel level, RuptureLevel wanted) =>
        level == RuptureLevel.NotJudged ? AlarmMark.NotJudged : level >= wanted ? AlarmMark.Alarm : AlarmMark.Quiet;
}
