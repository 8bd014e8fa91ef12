using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>A course in words that take no side.</summary>
internal static class CourseText
{
    internal static string Of(DyadCourse course, RaterWords words) => string.Concat(Lines(course, words).Select(line => line + "\n"));

    private static IEnumerable<string> Lines(DyadCourse course, RaterWords words)
    {
        TextProvider texts = words.Texts;
        string scale = course.First.Scale.Name;
        yield return course.Unpaired.Count > 0
            ? texts.Say(DyadCourseTexts.SessionsWithUnpaired, scale, course.Sessions.Count, course.Unpaired.Count)
            : texts.Say(DyadCourseTexts.Sessions, scale, course.Sessions.Count);
        if (course.DirectionalBias is { } bias)
        {
            yield return Level(course, (decimal)(words.IsAboutSecond ? -bias : bias), words);
        }

        if (course.Correlation is { } r)
        {
            string shown = texts.Number(Number.Text(Math.Round((decimal)r, 2)));
            yield return words.IsToReader
                ? texts.Say(DyadCourseTexts.TogetherTo, words.Other, shown)
                : texts.Say(DyadCourseTexts.TogetherAbout, RaterWords.Capital(words.Subject), words.Other, shown);
        }

        if (course.Convergence is { } slope)
        {
            yield return Trend(slope, texts);
        }

        yield return texts.Say(DyadTexts.Caution);
    }

    private static string Level(DyadCourse course, decimal points, RaterWords words)
    {
        string apart = PointsText.Plain((decimal)course.MeanAbsoluteDifference!.Value, words.Texts);
        string shown = PointsText.OfRange(points, course.First.Scale, words.Texts);
        return points == 0 ? words.IsToReader ? words.Texts.Say(DyadCourseTexts.SameTo, apart) : words.Texts.Say(DyadCourseTexts.SameAbout, words.Subject, words.Other, apart)
            : points > 0 ? words.Say(DyadCourseTexts.HigherAbout, DyadCourseTexts.HigherTo, shown, words.Other, apart)
            : words.Say(DyadCourseTexts.LowerAbout, DyadCourseTexts.LowerTo, shown, words.Other, apart);
    }

    // What would be shown as 0.00 is no trend.
    private static string Trend(double slope, TextProvider texts) => Math.Abs(slope) < 0.005
        ? texts.Say(DyadCourseTexts.Steady)
        : texts.Say(slope < 0 ? DyadCourseTexts.Closer : DyadCourseTexts.Apart, PointsText.Plain((decimal)slope, texts));
}
