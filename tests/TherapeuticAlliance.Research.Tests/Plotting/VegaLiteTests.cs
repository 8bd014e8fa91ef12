using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Research.Plotting;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Plotting;

public sealed class VegaLiteTests
{
    // Where .ci/display asks for the specifications, to compile them with vega-lite itself.
    private const string Variable = "THERAPEUTICALLIANCE_VEGA";
    private static readonly Scale Total = Instruments.Srs["total"];

    [Fact]
    public void A_course_breaks_its_line_where_a_session_has_no_score()
    {
        JsonElement[] rows = Rows(Leave("course", VegaLite.Course(RuptureMonitor.For(Total).Replay(ScoreSeries.Of(Total, 30, 31, null, 32)))));

        Assert.Equal(["30", "31", "null", "32"], rows.Select(row => row.GetProperty("score").GetRawText()));
        Assert.Equal(rows[0].GetProperty("run").GetInt32(), rows[1].GetProperty("run").GetInt32());
        Assert.NotEqual(rows[1].GetProperty("run").GetInt32(), rows[3].GetProperty("run").GetInt32());
        Assert.Equal("no score", rows[2].GetProperty("level").GetString());
    }

    [Fact]
    public void Levels_have_a_fixed_order_of_shapes_and_colours()
    {
        using JsonDocument spec = JsonDocument.Parse(VegaLite.Course(RuptureMonitor.For(Total).Replay(ScoreSeries.Of(Total, 30))));
        JsonElement encoding = spec.RootElement.GetProperty("layer")[1].GetProperty("encoding");

        Assert.Equal(6, encoding.GetProperty("shape").GetProperty("scale").GetProperty("domain").GetArrayLength());
        Assert.Equal(6, encoding.GetProperty("color").GetProperty("scale").GetProperty("range").GetArrayLength());
    }

    [Fact]
    public void Two_raters_have_each_their_own_runs()
    {
        DyadCourse course = Dyad.Compare(
            ScoreSeries.Of(Instruments.WaiS.Therapist["total"], 50, null, 52), ScoreSeries.Of(Instruments.WaiS.Client["total"], 60, 61, 62)).Value;
        JsonElement[] rows = Rows(Leave("dyad", VegaLite.Dyad(course)));

        Assert.Equal(["therapist 0", "therapist 1", "therapist 1", "client 0", "client 0", "client 0"], rows.Select(row => row.GetProperty("run").GetString()));
    }

    [Fact]
    public void Scores_are_counted_so_that_a_specification_stays_small()
    {
        IEnumerable<string> rows = Enumerable.Range(0, 2000).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i},1,{(i % 2 == 0 ? 4 : 5)},10,10,10"));
        StudyScores scores = Study.ReadCsv(new StringReader("id,session,q1,q2,q3,q4\n" + string.Join("\n", rows) + "\n"), Instruments.Srs, map => map.Items("q{n}").Id("id").Session("session")).Score();
        JsonElement[] bars = Rows(Leave("distribution", VegaLite.Distribution(scores, Total)));

        Assert.Equal(["34 1000", "35 1000"], bars.Select(bar => bar.GetProperty("score").GetDouble() + " " + bar.GetProperty("forms").GetInt32()));
    }

    [Fact]
    public void What_rules_find_is_held_against_what_they_cost()
    {
        CourseDesign stable = CourseDesign.Default, fall = CourseDesign.Default.WithRupture(RuptureShape.OneSession, 2);
        AlarmRates[] rates = [.. new[] { stable, fall }.Select(design => new CourseSimulation(design, 200, 1)).SelectMany(courses => courses.Watch(RuptureMonitor.For(courses.Points.Scale)))];
        JsonElement[] rows = Rows(Leave("operating-characteristics", VegaLite.OperatingCharacteristics(rates)));

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.InRange(row.GetProperty("found").GetDouble(), 0, 1));
    }

    private static JsonElement[] Rows(string spec)
    {
        using JsonDocument document = JsonDocument.Parse(spec);
        Assert.Equal("https://vega.github.io/schema/vega-lite/v5.json", document.RootElement.GetProperty("$schema").GetString());
        return [.. document.RootElement.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => row.Clone())];
    }

    private static string Leave(string name, string spec)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder).FullName, name + ".json"), spec);
        }

        return spec;
    }
}
