using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Retrospective;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// Watches many synthetic courses with the library's own monitor and counts what it gets right and wrong. The result
/// depends on design, number of courses, seed and monitor, and not on the number of threads. Planted falls are not
/// clinical ruptures.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
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

    /// <summary>Gets what the courses are like.</summary>
    public CourseDesign Design => _generator.Design;

    /// <summary>Gets how many courses there are.</summary>
    public int Courses { get; }

    /// <summary>Gets the seed.</summary>
    public int Seed => _generator.Seed;

    /// <summary>Gets the scale the courses are on.</summary>
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
        Require(monitor);
        RuptureLevel[] levels = [.. Enum.GetValues<RuptureLevel>().Where(level => monitor.Policy.ConditionOf(level) is not null).Order()];
        var work = new BlockWork(Courses, threads, progress, cancellationToken);
        AlarmTally[] sums = Sum(work.Run((first, count) => Tallies(monitor, levels, Block(first, count))), levels.Length);
        return Array.AsReadOnly(levels.Select((level, i) => new AlarmRates(monitor.Policy.Name, level, Design, sums[i])).ToArray());
    }

    /// <summary>Measures a rule of your own, or one that looks back on the whole course, on the same courses.</summary>
    /// <param name="rule">A name for people.</param>
    /// <param name="judge">
    /// Returns for each session of a course whether it is an alarm; <see langword="null"/> where the rule cannot judge. Called on
    /// several threads at once.
    /// </param>
    /// <param name="threads">How many threads may work; all processors when <see langword="null"/>.</param>
    /// <param name="progress">Is told after every few hundred courses.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">The rule returned fewer or more answers than the course has sessions.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public AlarmRates Measure(
        string rule, Func<ScoreSeries, IReadOnlyList<bool?>> judge,
        int? threads = null, IProgress<SimulationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        ArgumentNullException.ThrowIfNull(judge);
        var work = new BlockWork(Courses, threads, progress, cancellationToken);
        AlarmTally[] sums = Sum(work.Run((first, count) => Tallies(judge, Block(first, count))), 1);
        return new AlarmRates(rule, level: null, Design, sums[0]);
    }

    /// <summary>Looks back on every course and says what became of the falls that the monitor found.</summary>
    /// <param name="monitor">A monitor of the scale of <see cref="Points"/>.</param>
    /// <param name="options">What counts as an episode and as its repair; the defaults when <see langword="null"/>.</param>
    /// <param name="threads">How many threads may work; all processors when <see langword="null"/>.</param>
    /// <param name="progress">Is told after every few hundred courses.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">The monitor is of another scale.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public RepairRates LookBack(
        RuptureMonitor monitor, RetrospectOptions? options = null,
        int? threads = null, IProgress<SimulationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Require(monitor);
        RetrospectOptions rules = options ?? RetrospectOptions.Default;
        var work = new BlockWork(Courses, threads, progress, cancellationToken);
        Repair[][] repairs = work.Run((first, count) => Block(first, count).SelectMany(course => Repairs(monitor, rules, course)).ToArray());
        return new RepairRates(Design, rules, Courses, repairs.SelectMany(block => block));
    }

    /// <summary>Returns design and seed.</summary>
    public override string ToString() =>
        nameof(CourseSimulation) + " of " + Courses.ToString(CultureInfo.InvariantCulture) + " courses, seed " + Seed.ToString(CultureInfo.InvariantCulture);

    private void Require(RuptureMonitor monitor)
    {
        ArgumentNullException.ThrowIfNull(monitor);
        if (!ReferenceEquals(monitor.Scale, Points.Scale))
        {
            throw new ArgumentException("The monitor is of another scale than the simulation.", nameof(monitor));
        }
    }

    // The episode of the planted fall, if it was found; of a stable course the first false alarm.
    private IEnumerable<Repair> Repairs(RuptureMonitor monitor, RetrospectOptions options, SimulatedCourse course) =>
        Retrospect.Of(monitor.Replay(course.On(Points)), options).Episodes
            .Where(episode => course.Fall is not { } fall || episode.Onset.Session - fall is >= 0 and < AlarmTally.Window)
            .Select(episode => episode.Repair).Take(1);

    private SimulatedCourse[] Block(int first, int count) => [.. Enumerable.Range(first, count).Select(_generator.Course)];

    private AlarmTally[] Tallies(RuptureMonitor monitor, RuptureLevel[] levels, SimulatedCourse[] courses)
    {
        WatchedRows watched = CourseRows.Of(courses, Points).Watch(monitor);
        AlarmTally[] tallies = [.. levels.Select(_ => new AlarmTally())];
        for (int i = 0; i < levels.Length; i++)
        {
            for (int course = 0; course < courses.Length; course++)
            {
                int row = course * Design.Sessions;
                tallies[i].Add(t => Mark(watched.Levels[row + t], levels[i]), Design.Sessions, courses[course].Fall);
            }
        }

        return tallies;
    }

    private AlarmTally[] Tallies(Func<ScoreSeries, IReadOnlyList<bool?>> judge, SimulatedCourse[] courses)
    {
        var tally = new AlarmTally();
        foreach (SimulatedCourse course in courses)
        {
            IReadOnlyList<bool?> answers = judge(course.On(Points));
            if (answers.Count != Design.Sessions)
            {
                throw new ArgumentException("The rule must answer for every session of a course, with null where it cannot judge.", nameof(judge));
            }

            tally.Add(t => answers[t] switch { null => AlarmMark.NotJudged, true => AlarmMark.Alarm, false => AlarmMark.Quiet }, Design.Sessions, course.Fall);
        }

        return [tally];
    }

    private static AlarmTally[] Sum(AlarmTally[][] blocks, int count)
    {
        AlarmTally[] sums = [.. Enumerable.Range(0, count).Select(_ => new AlarmTally())];
        foreach (AlarmTally[] block in blocks)
        {
            for (int i = 0; i < count; i++)
            {
                sums[i].Add(block[i]);
            }
        }

        return sums;
    }

    private static AlarmMark Mark(RuptureLevel level, RuptureLevel wanted) =>
        level < RuptureLevel.None ? AlarmMark.NotJudged : level >= wanted ? AlarmMark.Alarm : AlarmMark.Quiet;
}
