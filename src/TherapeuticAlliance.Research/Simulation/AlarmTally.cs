using System;

namespace TherapeuticAlliance.Research.Simulation;

/// <summary>
/// Counts alarms over courses. Only whole numbers are added, so the order in which courses come, and the threads they
/// come from, change nothing.
/// </summary>
internal sealed class AlarmTally
{
    /// <summary>How many sessions from the fall on count as found.</summary>
    internal const int Window = 3;

    private long _onsets;
    private long _onsetsSquared;
    private long _judgedSquared;
    private long _onsetsTimesJudged;

    internal long Courses { get; private set; }

    internal long Judged { get; private set; }

    internal long CoursesWithOnset { get; private set; }

    internal long Found { get; private set; }

    internal long FoundAtOnce { get; private set; }

    internal long Delay { get; private set; }

    internal long DelaySquared { get; private set; }

    /// <summary>Adds a course.</summary>
    /// <param name="markOf">The mark of each session, from 0.</param>
    /// <param name="sessions">How many there are.</param>
    /// <param name="fall">The session of the fall, from 1; null in a stable course.</param>
    internal void Add(Func<int, AlarmMark> markOf, int sessions, int? fall)
    {
        long judged = 0, onsets = 0;
        bool wasOn = false;
        int found = -1;
        for (int i = 0; i < sessions; i++)
        {
            AlarmMark mark = markOf(i);
            if (mark == AlarmMark.NotJudged)
            {
                continue;
            }

            judged++;
            bool isOn = mark == AlarmMark.Alarm;
            if (isOn && !wasOn)
            {
                onsets++;
                int since = i + 1 - (fall ?? int.MaxValue);
                found = found < 0 && since is >= 0 and < Window ? since : found;
            }

            wasOn = isOn;
        }

        Count(judged, onsets, found);
    }

    internal void Add(AlarmTally other)
    {
        Courses += other.Courses;
        Judged += other.Judged;
        _onsets += other._onsets;
        _onsetsSquared += other._onsetsSquared;
        _judgedSquared += other._judgedSquared;
        _onsetsTimesJudged += other._onsetsTimesJudged;
        CoursesWithOnset += other.CoursesWithOnset;
        Found += other.Found;
        FoundAtOnce += other.FoundAtOnce;
        Delay += other.Delay;
        DelaySquared += other.DelaySquared;
    }

    /// <summary>
    /// Onsets over judged sessions, a ratio of two sums over courses; its variance is that of onsets − rate·judged over
    /// courses, divided by the squared mean of judged and by the number of courses.
    /// </summary>
    internal Estimate OnsetsPerJudged()
    {
        double rate = (double)_onsets / Judged;
        double squares = _onsetsSquared - (2 * rate * _onsetsTimesJudged) + (rate * rate * _judgedSquared);
        double mean = (double)Judged / Courses;
        return new Estimate(rate, Math.Sqrt(Math.Max(0, squares) / (Courses - 1) / Courses) / mean, Courses);
    }

    private void Count(long judged, long onsets, int found)
    {
        Courses++;
        Judged += judged;
        _onsets += onsets;
        _onsetsSquared += onsets * onsets;
        _judgedSquared += judged * judged;
        _onsetsTimesJudged += onsets * judged;
        CoursesWithOnset += onsets > 0 ? 1 : 0;
        Found += found >= 0 ? 1 : 0;
        FoundAtOnce += found == 0 ? 1 : 0;
        Delay += Math.Max(0, found);
        DelaySquared += Math.Max(0, found) * Math.Max(0, found);
    }
}
