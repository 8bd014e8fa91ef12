using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Writing;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>
/// What was written is read back equal, over random definitions with every rule of the grammar, keys, reports and states. Sheets,
/// courses and wording packs have theirs beside them.
/// </summary>
public class WriteReadLaws
{
    private static readonly JsonSerializerOptions LeaveOutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private static readonly Gen<string> Words = Gen.Elements("a", "e\u0301 \u05D0", "\U0001F600", "\"\\/<&'", "\u0001 x", new string('z', 300));

    // What may be said of an item: keying, weight, order of options, points, an alert, a condition.
    private static readonly Gen<int[]> Marks = Gen.Choose(0, 11).ArrayOf(6);

    private static readonly Gen<Instrument> Definitions =
        from marks in Marks
        from scale in Gen.Choose(0, 5).ArrayOf(5)
        from weight in Gen.Choose(2, 1000)
        from share in Gen.Choose(1, 6)
        from numerator in Gen.Choose(1, 50)
        from form in Gen.Choose(0, 2)
        from words in Words
        select Built(marks, scale, weight, share, numerator, form, words);

    private static readonly Gen<string[]> Cells =
        Gen.Elements("0", "1", "2", "3", "", "9", "x", "1.5", "\U0001F600").ArrayOf(6);

    [Property(MaxTest = 300)]
    public Property A_definition_is_read_as_it_was_written() => Prop.ForAll(Definitions.ToArbitrary(), instrument =>
    {
        string written = AllianceJson.WriteDefinition(instrument);
        Instrument read = Expect.Valid(AllianceJson.ReadDefinition(written));

        Assert.Equal(written, AllianceJson.WriteDefinition(read));
        Assert.Equal(instrument.ContentHash, read.ContentHash);
        Assert.Equal(instrument.Items.Select(Said), read.Items.Select(Said));
        Assert.Equal(instrument.Scales.Select(Said), read.Scales.Select(Said));
        Assert.Equal((instrument.FormRule, instrument.FormRuleSource), (read.FormRule, read.FormRuleSource));
        Assert.Equal(instrument.Describe(), read.Describe());
    });

    [Property(MaxTest = 200)]
    public Property A_form_that_was_read_scores_as_the_one_that_was_written() => Prop.ForAll(
        (from instrument in Definitions from cells in Cells select (Instrument: instrument, Cells: cells)).ToArbitrary(), c =>
        {
            Instrument read = Expect.Valid(AllianceJson.ReadDefinition(AllianceJson.WriteDefinition(c.Instrument)));

            Assert.Equal(AllianceJson.WriteReport(Filled(c.Instrument, c.Cells).Score()), AllianceJson.WriteReport(Filled(read, c.Cells).Score()));
        });

    [Property(MaxTest = 200)]
    public Property A_report_is_read_as_it_was_written() => Prop.ForAll(
        (from instrument in Definitions from cells in Cells from isShort in Gen.Elements(true, false) from session in Gen.Choose(0, 9) select (Instrument: instrument, Cells: cells, IsShort: isShort, Session: session)).ToArbitrary(), c =>
        {
            ScoreReport report = Filled(c.Instrument, c.Cells).With("unknown", 1).WithAdministration(new Administration("a", session: c.Session)).Score();
            WritingOptions options = c.IsShort ? WritingOptions.Canonical.WithoutTrace() : WritingOptions.Canonical.WithAttemptedValue();
            byte[] written = AllianceJson.WriteReportUtf8(report, options);
            ScoreReportDocument read = Expect.Valid(AllianceJson.ReadReport(written));

            Assert.Equal(Encoding.UTF8.GetString(written), JsonSerializer.Serialize(read, LeaveOutNulls), ignoreAllWhiteSpace: false);
        });

    [Property(MaxTest = 200)]
    public Property A_state_is_read_as_it_was_written() => Prop.ForAll(
        (from monitor in Gen.Elements(States.Monitors) from scores in Gen.Choose(0, 60).ArrayOf() select (Monitor: monitor, Scores: scores)).ToArbitrary(), c =>
        {
            MonitorState state = c.Monitor.Start();
            foreach ((int score, int i) in c.Scores.Select((score, i) => (score, i)))
            {
                state = c.Monitor.Observe(state, i + 1, score % 7 == 0 ? null : 1 + (score / 10.0)).State;
            }

            byte[] written = AllianceJson.WriteStateUtf8(state);
            MonitorState read = Expect.Valid(AllianceJson.ReadState(written));

            Assert.Equal(state, read);
            Assert.Equal(written, AllianceJson.WriteStateUtf8(read));
        });

    // The key document and the key of the builder say the same: the form that one makes is the form that the other makes.
    [Property(MaxTest = 200)]
    public Property A_key_is_read_as_it_is_said() => Prop.ForAll(
        (from reversed in Gen.Choose(1, 24).ArrayOf(3) from weight in Gen.Choose(2, 9) from heavy in Gen.Choose(1, 24) from left in Gen.Choose(0, 1)
            from numerator in Gen.Choose(1, 20) from answered in Gen.Choose(1, 22) select (Reversed: reversed.Distinct().ToArray(), weight, heavy, left, numerator, answered)).ToArbitrary(), c =>
        {
            int[] items = [.. Enumerable.Range(1 + c.left, 24 - c.left)];
            string json = "{\"document\":\"therapeutic-alliance/key\",\"documentVersion\":1,\"instrument\":{\"id\":\"calpas-p\",\"version\":\"1.0.0\",\"contentHash\":\"" + Keys.CalpasP.ContentHash + "\"},"
                + "\"reversed\":{\"numbers\":[" + string.Join(",", c.Reversed) + "]},\"weighted\":[{\"weight\":" + Text(c.weight) + ",\"items\":[\"" + Text(c.heavy) + "\"]}],"
                + (c.left == 1 ? "\"unscored\":{\"numbers\":[1]}," : string.Empty)
                + "\"scales\":[{\"code\":\"all\",\"numbers\":[" + string.Join(",", items) + "],\"aggregation\":\"sum\",\"multiplier\":{\"numerator\":" + Text(c.numerator)
                + "},\"rule\":{\"kind\":\"atLeastAnswered\",\"count\":" + Text(c.answered) + ",\"origin\":\"caller\"}}]}";
            Instrument said = Keys.CalpasP.WithKey(k =>
            {
                k.Reversed(c.Reversed).Weighted(c.weight, Text(c.heavy)).Scale("all", s => s.Items(items).Sum().Times(c.numerator).AtLeastAnswered(c.answered));
                _ = c.left == 1 ? k.Unscored(1) : k;
            });

            Assert.Equal(AllianceJson.WriteDefinition(said), AllianceJson.WriteDefinition(Expect.Valid(AllianceJson.ReadKey(json, Keys.CalpasP))));
        });

    private static Instrument Built(int[] marks, int[] scale, int weight, int share, int numerator, int form, string words)
    {
        InstrumentBuilder builder = Instrument.Define("random", "1.2.3").Titled("T" + words, words).RatedBy(Rater.Of("co-therapist"))
            .Answered(Likert.Points(0, 3).LabelledAt(0, "x" + words).OrNotApplicable()).NumberedItems(6);

        // A conditional item leaves sums no fixed range, and points of their own leave means no one format: a definition has one of the two.
        bool isGated = Array.LastIndexOf(marks, 6) > 0;
        int mixed = isGated ? -1 : 4;
        for (int i = 0; i < marks.Length; i++)
        {
            int number = i + 1;
            _ = marks[i] switch
            {
                0 or 1 => builder.Reversed(number),
                2 => builder.Weighted(weight, Text(number)),
                3 => builder.PrintedHighestFirst(number),
                4 when !isGated => builder.Item(number, item => item.Points(10, 10, 20, 25)),
                5 => builder.Item(number, item => item.AlertAbove(1m, words + "source")),
                6 when number > 1 => builder.Item(number, item => item.AppliesWhen(1, 1, 2)),
                7 => builder.Item(number, item => item.About("about").Measuring(Construct.Trust).FromBank("bank." + Text(number))),
                _ => builder,
            };
        }

        _ = form switch { 0 => builder.FormAtMostMissing(2, publishedIn: words + "p"), 1 => builder.HigherIsWorse(), _ => builder.Cited("C" + words, "10.1000/x") };
        return builder
            .Scale("one", s => Ruled(s.Items(1, 2, 3).Times(numerator, 7), isGated ? 1 : scale[0], scale[1], share, words, Has(marks, 0, mixed)))
            .Scale("two", s => Cut(Ruled(s.Items(4, 5, 6), isGated ? 1 : scale[2], scale[3], share, words, Has(marks, 3, mixed)).Named("N" + words), Has(marks, 3, mixed), words))
            .Total(s => (isGated ? s.AllItems().Mean() : s.AllItems().Sum()).RequireAll().Norm("sample", 12, 4.5m, 1.25m, words + "source", scale[4] > 2 ? 0.5m : null))
            .Build();
    }

    private static ScaleBuilder Ruled(ScaleBuilder scale, int aggregation, int rule, int share, string words, bool isMixed)
    {
        if (isMixed)
        {
            return scale.Sum();
        }

        _ = aggregation % 2 == 0 ? scale.Sum() : scale.Mean();
        return rule switch
        {
            0 => scale,
            1 => scale.RequireAll(publishedIn: words + "p"),
            2 => scale.AtMostMissing(1),
            3 => scale.AtLeastAnswered(2, publishedIn: words + "p"),
            4 => scale.AtLeastShareAnswered(Math.Min(share, 5), 6),
            _ => scale.AtMostMissing(2).ExcusingNotApplicable(),
        };
    }

    // Points of their own may not reach the cut-off.
    private static ScaleBuilder Cut(ScaleBuilder scale, bool isMixed, string words) =>
        isMixed ? scale : scale.Threshold("cut", Comparison.AtOrBelow, 0m, "M" + words, "S" + words);

    private static bool Has(int[] marks, int from, int mark) => Array.IndexOf(marks, mark, from, 3) >= 0;

    private static ResponseSheet Filled(Instrument instrument, string[] cells) =>
        instrument.Items.Zip(cells, (item, cell) => (item, cell)).Aggregate(instrument.Blank(), (sheet, step) => sheet.WithText(step.item.Code, step.cell));

    private static string Said(Item item) => string.Join("|", item.Code, item.Number, item.Keying, item.Weight, item.OptionOrder, item.BankItem, item.Label,
        string.Join(",", item.Points), item.AlertAbove, item.AlertSource, item.AppliesWhen?.ToString(), string.Join(",", item.Constructs), item.IsUnscored);

    private static string Said(Scale scale) => string.Join("|", scale.Code, scale.Name, scale.Aggregation, scale.MultiplierNumerator, scale.MultiplierDenominator, scale.Rule,
        scale.RuleOrigin, scale.RuleSource, string.Join(",", scale.Thresholds), string.Join(",", scale.Norms.Select(norm => norm.WithinPersonStandardDeviation)));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
