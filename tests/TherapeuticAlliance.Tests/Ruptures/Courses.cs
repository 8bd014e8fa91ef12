using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Tests.Support;

namespace TherapeuticAlliance.Tests.Ruptures;

/// <summary>Random courses of therapy: a level, noise, dips of one or more sessions, sessions without a score, numbers left out.</summary>
internal static class Courses
{
    /// <summary>One line from 0 to 100 by 1.</summary>
    internal static Scale Scale { get; } = Forms.OneScale(1, s => s.Sum(), VisualAnalogue.Line(0, 100, 1)).Scales[0];

    internal static Gen<Course> Any { get; } =
        from length in Gen.Choose(1, 30)
        from level in Gen.Choose(20, 90)
        from noise in Gen.Choose(0, 8)
        from seeds in Gen.Choose(0, 1_000_000).ArrayOf(length)
        from events in Gen.Choose(0, 24).ArrayOf(length)
        select Course.Of(level, noise, seeds, events);

    internal static Gen<Course> AtLeast(int scored) => Any.Where(course => course.Sessions.Count(session => session.Score is not null) >= scored);

    /// <summary>Sessions that make a series.</summary>
    internal sealed class Course
    {
        internal SessionScore[] Sessions { get; private init; } = [];

        internal ScoreSeries Series => SeriesOf(Scale);

        internal ScoreSeries SeriesOf(Scale scale, double factor = 1, double shift = 0) => ScoreSeries.FromSessions(
            scale, Sessions.Select(session => new SessionScore(session.Session, (session.Score * factor) + shift))).Value;

        internal static Course Of(int level, int noise, int[] seeds, int[] events)
        {
            var sessions = new List<SessionScore>();
            int number = 0, dip = 0;
            for (int i = 0; i < seeds.Length; i++)
            {
                number += events[i] == 0 ? 1 + (seeds[i] % 5) : 1;
                dip = events[i] == 1 ? 1 + (seeds[i] % 3) : dip - 1;
                double score = level + (seeds[i] % ((2 * noise) + 1)) - noise - (dip > 0 ? 25 : 0);
                sessions.Add(new SessionScore(number, events[i] == 2 ? null : System.Math.Min(100, System.Math.Max(0, score))));
            }

            return new Course { Sessions = sessions.ToArray() };
        }

        internal Course WithLast(double score) => new()
        {
            Sessions = [.. Sessions.Take(Sessions.Length - 1), new SessionScore(Sessions[Sessions.Length - 1].Session, score)],
        };

        internal Course Through(int count) => new() { Sessions = Sessions.Take(count).ToArray() };

        public override string ToString() => string.Join(" ", Sessions.Select(session => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", session.Session, session.Score)));
    }
}
