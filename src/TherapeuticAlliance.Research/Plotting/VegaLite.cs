using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Research.Plotting;

/// <summary>
/// Writes specifications of Vega-Lite 5, as JSON, for notebooks and editors that draw them. The data stand in the specification:
/// all but <see cref="OperatingCharacteristics"/> show scores of persons.
/// </summary>
public static class VegaLite
{
    private static readonly string[] Levels = ["no score", "not judged", "no flag", "watch", "probable", "strong"];
    private static readonly string[] Colors = ["#767676", "#767676", "#0b5cad", "#a16207", "#9a3412", "#86198f"];
    private static readonly string[] Shapes = ["stroke", "circle", "circle", "triangle-up", "square", "diamond"];

    /// <summary>Returns a monitored course: the line breaks where a session has no score, and shape and colour say the level.</summary>
    /// <param name="course">The course.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string Course(MonitorCourse course)
    {
        ArgumentNullException.ThrowIfNull(course);
        int run = 0;
        IEnumerable<JsonObject> rows = course.Verdicts.Select(verdict => new JsonObject
        {
            ["session"] = verdict.Session,
            ["score"] = verdict.Score,
            ["level"] = LevelOf(verdict),
            ["run"] = verdict.Score is null ? run++ : run,
        });
        JsonObject line = new() { ["mark"] = "line", ["encoding"] = new JsonObject { ["detail"] = VegaParts.Nominal("run") } };
        JsonObject points = new()
        {
            ["mark"] = new JsonObject { ["type"] = "point", ["size"] = 80, ["filled"] = true },
            ["encoding"] = new JsonObject
            {
                ["color"] = VegaParts.Nominal("level", "score pattern", Levels, Colors),
                ["shape"] = VegaParts.Nominal("level", "score pattern", Levels, Shapes),
            },
        };
        return VegaParts.Layered(VegaParts.TitleOf(course.Series.Scale), rows, VegaParts.Score(course.Series.Scale), line, points);
    }

    /// <summary>Returns the course of two raters; each line breaks where its rater gave no score.</summary>
    /// <param name="course">The course.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string Dyad(DyadCourse course)
    {
        ArgumentNullException.ThrowIfNull(course);
        string first = course.First.Rater.Code, second = course.Second.Rater.Code;
        JsonObject line = new()
        {
            ["mark"] = new JsonObject { ["type"] = "line", ["point"] = true },
            ["encoding"] = new JsonObject
            {
                ["detail"] = VegaParts.Nominal("run"),
                ["color"] = VegaParts.Nominal("rater", "rater", [first, second], ["#0b5cad", "#9a3412"]),
                ["strokeDash"] = VegaParts.Nominal("rater"),
            },
        };
        return VegaParts.Layered(VegaParts.TitleOf(course.First.Scale), Rows(course.First).Concat(Rows(course.Second)), VegaParts.Score(course.First.Scale), line);
    }

    /// <summary>
    /// Returns what rules find against what they cost: for each rule and level, the share of planted falls found against false alarms per
    /// 100 stable sessions. Rates without their counterpart are left out.
    /// </summary>
    /// <param name="rates">Rates on stable designs and on designs with a fall.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    public static string OperatingCharacteristics(IEnumerable<AlarmRates> rates)
    {
        AlarmRates[] all = (rates ?? throw new ArgumentNullException(nameof(rates))).ToArray();
        IEnumerable<JsonObject> rows =
            from fall in all
            from stable in all
            where fall.Found is not null && stable.FalseAlarms is not null && fall.Rule == stable.Rule && fall.Level == stable.Level
            select new JsonObject
            {
                ["rule"] = fall.Rule + (fall.Level is { } level ? ", " + level : string.Empty),
                ["fall"] = fall.Design.Shape.Name,
                ["found"] = fall.Found.GetValueOrDefault().Value,
                ["falseAlarms"] = stable.FalseAlarms.GetValueOrDefault().Value,
            };
        JsonObject encoding = new()
        {
            ["x"] = VegaParts.Quantity("falseAlarms", "false alarms per 100 stable sessions"),
            ["y"] = VegaParts.Quantity("found", "share of planted falls found", 0, 1),
            ["color"] = VegaParts.Nominal("rule"),
            ["shape"] = VegaParts.Nominal("fall", "planted fall"),
        };
        return VegaParts.Single("What rules find against what they cost", rows, new JsonObject { ["type"] = "point", ["size"] = 80 }, encoding);
    }

    /// <summary>Returns how often each score occurs in a study, repeats left out: one bar a score, however many forms there are.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="scale">A scale of the instrument.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Distribution(StudyScores scores, Scale scale)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(scale);
        var counts = new SortedDictionary<double, int>();
        foreach (double score in scores.Forms.Where(form => !form.Form.IsRepeat).Select(form => form[scale.Code].Value).OfType<double>())
        {
            counts[score] = counts.TryGetValue(score, out int count) ? count + 1 : 1;
        }

        JsonObject encoding = new()
        {
            ["x"] = VegaParts.Quantity("score", scale.Name, scale.Lowest.Value, scale.Highest.Value),
            ["y"] = VegaParts.Quantity("forms", "forms"),
        };
        IEnumerable<JsonObject> rows = counts.Select(pair => new JsonObject { ["score"] = pair.Key, ["forms"] = pair.Value });
        return VegaParts.Single(VegaParts.TitleOf(scale), rows, new JsonObject { ["type"] = "bar" }, encoding);
    }

    private static IEnumerable<JsonObject> Rows(ScoreSeries series)
    {
        int run = 0;
        foreach (SessionScore session in series.Sessions)
        {
            run += session.Score is null ? 1 : 0;
            yield return new JsonObject
            {
                ["session"] = session.Session,
                ["score"] = session.Score,
                ["rater"] = series.Rater.Code,
                ["run"] = series.Rater.Code + " " + run.ToString(CultureInfo.InvariantCulture),
            };
        }
    }

    private static string LevelOf(Verdict verdict) => verdict.Score is null ? "no score" : verdict.Level switch
    {
        RuptureLevel.Refused or RuptureLevel.NotJudged => "not judged",
        RuptureLevel.None => "no flag",
        RuptureLevel.Watch => "watch",
        RuptureLevel.Probable => "probable",
        _ => "strong",
    };
}
