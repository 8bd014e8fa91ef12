using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Research.Plotting;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Plotting;

/// <summary>Whole specifications, written by hand after the documentation of Vega-Lite 5.</summary>
public sealed class SpecificationTests
{
    private static readonly Scale Total = Instruments.Srs["total"];

    [Fact]
    public void A_course_is_a_line_with_a_point_for_each_session_over_the_whole_scale() => AssertSpecification(
        """
        {
          "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "title": "SRS, Total", "width": 600,
          "data": { "values": [
            { "session": 1, "score": 30, "level": "not judged", "run": 0 },
            { "session": 2, "score": null, "level": "no score", "run": 0 },
            { "session": 3, "score": 30.5, "level": "no flag", "run": 1 } ] },
          "encoding": {
            "x": { "field": "session", "type": "quantitative", "title": "session", "axis": { "tickMinStep": 1, "format": "d" }, "scale": { "zero": false } },
            "y": { "field": "score", "type": "quantitative", "title": "Total", "scale": { "domain": [0, 40], "zero": false } } },
          "layer": [
            { "mark": "line", "encoding": { "detail": { "field": "run", "type": "nominal" } } },
            { "mark": { "type": "point", "size": 80, "filled": true }, "encoding": {
              "color": { "field": "level", "type": "nominal", "title": "score pattern", "scale": {
                "domain": ["no score", "not judged", "no flag", "watch", "probable", "strong"],
                "range": ["#767676", "#767676", "#0b5cad", "#a16207", "#9a3412", "#86198f"] } },
              "shape": { "field": "level", "type": "nominal", "title": "score pattern", "scale": {
                "domain": ["no score", "not judged", "no flag", "watch", "probable", "strong"],
                "range": ["stroke", "circle", "circle", "triangle-up", "square", "diamond"] } } } } ]
        }
        """,
        VegaLite.Course(RuptureMonitor.For(Total).WithPrior(30, 2, "by hand").Replay(ScoreSeries.Of(Total, 30, null, 30.5))));

    [Fact]
    public void Two_raters_are_two_lines_in_colour_and_dash() => AssertSpecification(
        """
        {
          "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "title": "WAI-S, Total", "width": 600,
          "data": { "values": [
            { "session": 1, "score": 50, "rater": "therapist", "run": "therapist 0" },
            { "session": 2, "score": null, "rater": "therapist", "run": "therapist 1" },
            { "session": 1, "score": 60, "rater": "client", "run": "client 0" },
            { "session": 2, "score": 61, "rater": "client", "run": "client 0" } ] },
          "encoding": {
            "x": { "field": "session", "type": "quantitative", "title": "session", "axis": { "tickMinStep": 1, "format": "d" }, "scale": { "zero": false } },
            "y": { "field": "score", "type": "quantitative", "title": "Total", "scale": { "domain": [12, 84], "zero": false } } },
          "layer": [
            { "mark": { "type": "line", "point": true }, "encoding": {
              "detail": { "field": "run", "type": "nominal" },
              "color": { "field": "rater", "type": "nominal", "title": "rater", "scale": { "domain": ["therapist", "client"], "range": ["#0b5cad", "#9a3412"] } },
              "strokeDash": { "field": "rater", "type": "nominal" } } } ]
        }
        """,
        VegaLite.Dyad(Dyad.Compare(ScoreSeries.Of(Instruments.WaiS.Therapist["total"], 50, null), ScoreSeries.Of(Instruments.WaiS.Client["total"], 60, 61)).Value));

    // One fall of two is found, and one onset comes in ten judged sessions.
    [Fact]
    public void What_is_found_stands_over_what_it_costs_for_each_rule_and_level()
    {
        CourseDesign fall = CourseDesign.Default.WithRupture(RuptureShape.OneSession, 2);
        AlarmRates[] rates =
        [
            Rates("mine", null, fall, 3, "qqA", "qqq"), Rates("mine", null, CourseDesign.Default, null, "qqqqA", "qqqqq"),
            Rates("chart", RuptureLevel.Probable, fall, 3, "qqA", "qqA"), Rates("chart", RuptureLevel.Probable, CourseDesign.Default, null, "qqAqq", "qqAqq"),
            Rates("chart", RuptureLevel.Strong, fall, 3, "qqA"), Rates("other", RuptureLevel.Strong, CourseDesign.Default, null, "qqA"),
        ];

        AssertSpecification(
            """
            {
              "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "title": "What rules find against what they cost", "width": 600,
              "data": { "values": [
                { "rule": "mine", "fall": "one session", "found": 0.5, "falseAlarms": 10 },
                { "rule": "chart, Probable", "fall": "one session", "found": 1, "falseAlarms": 20 } ] },
              "mark": { "type": "point", "size": 80 },
              "encoding": {
                "x": { "field": "falseAlarms", "type": "quantitative", "title": "false alarms per 100 stable sessions" },
                "y": { "field": "found", "type": "quantitative", "title": "share of planted falls found", "scale": { "domain": [0, 1], "zero": false } },
                "color": { "field": "rule", "type": "nominal" },
                "shape": { "field": "fall", "type": "nominal", "title": "planted fall" } }
            }
            """,
            VegaLite.OperatingCharacteristics(rates));
    }

    // Bond is a + (6 - b): 8 twice, of one form that is there twice; 4 once; and once a form without an answer to b.
    [Fact]
    public void Scores_are_bars_from_the_lowest_on_and_what_repeats_does_not_count() => AssertSpecification(
        """
        {
          "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "title": "Pulse, bond", "width": 600,
          "data": { "values": [ { "score": 4, "forms": 1 }, { "score": 8, "forms": 2 } ] },
          "mark": { "type": "bar" },
          "encoding": {
            "x": { "field": "score", "type": "quantitative", "title": "bond", "scale": { "domain": [2, 10], "zero": false } },
            "y": { "field": "forms", "type": "quantitative", "title": "forms" } }
        }
        """,
        VegaLite.Distribution(Pulse.Read("id,session,a,b,c\nA,1,5,3,1\nA,1,5,3,1\nA,2,2,4,1\nB,1,4,2,1\nB,2,4,,1\n", map => map.Repeats(RepeatRule.Last)).Score(), Pulse.Client["bond"]));

    [Fact]
    public void A_level_has_a_word()
    {
        var words = new Dictionary<RuptureLevel, string>
        {
            [RuptureLevel.Refused] = "not judged",
            [RuptureLevel.NotJudged] = "not judged",
            [RuptureLevel.None] = "no flag",
            [RuptureLevel.Watch] = "watch",
            [RuptureLevel.Probable] = "probable",
            [RuptureLevel.Strong] = "strong",
        };
        MonitorCourse[] courses = [.. Enumerable.Range(0, 60).Select(step => RuptureMonitor.For(Total).WithPrior(30, 2, "by hand").Replay(ScoreSeries.Of(Total, 30, 30, 30, 30 - (step / 4.0))))];

        Assert.Equal([RuptureLevel.NotJudged, RuptureLevel.None, RuptureLevel.Watch, RuptureLevel.Probable, RuptureLevel.Strong], courses.SelectMany(course => course.Verdicts).Select(verdict => verdict.Level).Distinct().Order());
        Assert.All(courses, course => Assert.Equal(
            course.Verdicts.Select(verdict => words[verdict.Level]),
            JsonNode.Parse(VegaLite.Course(course))!["data"]!["values"]!.AsArray().Select(row => (string)row!["level"]!)));
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing()
    {
        StudyScores scores = Pulse.Read("id,session,a,b,c\nA,1,5,3,1\n").Score();

        Assert.Equal("course", Assert.Throws<ArgumentNullException>(() => VegaLite.Course(null!)).ParamName);
        Assert.Equal("course", Assert.Throws<ArgumentNullException>(() => VegaLite.Dyad(null!)).ParamName);
        Assert.Equal("rates", Assert.Throws<ArgumentNullException>(() => VegaLite.OperatingCharacteristics(null!)).ParamName);
        Assert.Equal("scores", Assert.Throws<ArgumentNullException>(() => VegaLite.Distribution(null!, Total)).ParamName);
        Assert.Equal("scale", Assert.Throws<ArgumentNullException>(() => VegaLite.Distribution(scores, null!)).ParamName);
    }

    private static AlarmRates Rates(string rule, RuptureLevel? level, CourseDesign design, int? fall, params string[] courses)
    {
        var tally = new AlarmTally();
        foreach (string course in courses)
        {
            tally.Add(session => course[session] == 'A' ? AlarmMark.Alarm : AlarmMark.Quiet, course.Length, fall);
        }

        return new AlarmRates(rule, level, design, tally);
    }

    private static void AssertSpecification(string expected, string actual) => Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual);
}
