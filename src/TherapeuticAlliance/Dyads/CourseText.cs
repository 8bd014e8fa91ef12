using System;
using System.Text;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>A course in words that take no side.</summary>
internal static class CourseText
{
    internal static string Of(DyadCourse course, RaterWords words)
    {
        var text = new StringBuilder();
        text.Append(course.First.Scale.Name).Append(", ").Append(Number.Text(course.Sessions.Count)).Append(" sessions with a score from both");
        if (course.Unpaired.Count > 0)
        {
            text.Append(" (").Append(Number.Text(course.Unpaired.Count)).Append(" left out, since not both have a score there)");
        }

        text.Append(".\n").Append(Level(course, words)).Append(Movement(course, words)).Append(Trend(course));
        return text.Append(ComparisonText.Caution).ToString();
    }

    private static string Level(DyadCourse course, RaterWords words)
    {
        if (course.DirectionalBias is not { } bias)
        {
            return string.Empty;
        }

        decimal points = (decimal)(words.IsAboutSecond ? -bias : bias);
        string level = points == 0
            ? "On average the ratings of " + words.Both + " are the same"
            : "On average " + words.SubjectsOwn + " ratings are " + PointsText.Signed(points, course.First.Scale) + " than " + words.OthersOwn;
        return level + "; the two ratings of a session lie " + PointsText.Plain((decimal)course.MeanAbsoluteDifference!.Value) + " apart.\n";
    }

    private static string Movement(DyadCourse course, RaterWords words) => course.Correlation is { } r
        ? RaterWords.Capital(words.SubjectsOwn) + " and " + words.OthersOwn + " ratings move together with r = "
            + Number.Text(Math.Round((decimal)r, 2)) + " (1 is always together, 0 not at all, -1 always opposite).\n"
        : string.Empty;

    private static string Trend(DyadCourse course) => course.Convergence switch
    {
        null => string.Empty,
        // What would be shown as 0.00 is no trend.
        { } slope when Math.Abs(slope) < 0.005 => "Over the course the two ratings neither came closer nor moved apart.\n",
        { } slope => "Over the course the two ratings " + (slope < 0 ? "came closer" : "moved apart") + " by " + PointsText.Plain((decimal)slope) + " a session.\n",
    };
}
