using System;
using System.Linq;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Quality;

public sealed class SheetQualityTests
{
    private static readonly Instrument Plain = Forms.Sum(6);

    // Items 2, 4 and 6 are reversed; the scale "few" has one of each keying, "forward" none reversed.
    private static readonly Instrument Mixed = Forms.Numbered(6).Reversed(2, 4, 6)
        .Scale("few", s => s.Items(1, 2).Sum()).Scale("forward", s => s.Items(1, 3, 5).Sum()).Scale("most", s => s.Items(1, 2, 3, 4).Sum())
        .Total(s => s.AllItems().Sum()).Build();

    // Items 2 and 4 count the other way round by their tables: 1, 2, 3 count 20, 10, 0 where items 1 and 3 count 0, 10, 20.
    private static readonly Instrument Pointed = Forms.Numbered(4, Likert.Points(1, 3))
        .Item(1, i => i.Points(0, 10, 20)).Item(2, i => i.Points(20, 10, 0)).Item(3, i => i.Points(0, 10, 20)).Item(4, i => i.Points(20, 10, 0))
        .Scale("s", s => s.AllItems().Mean()).Build();

    // By hand: 3, 3, 2, 2 count 20, 0, 10, 10: items 1 and 3 have the mean 15, items 2 and 4 the mean 5: 10 of 20 points apart.
    [Fact]
    public void A_table_of_points_that_falls_is_reverse_keyed()
    {
        KeyingContrast contrast = Assert.Single(ResponseQuality.Of(Pointed.Answer(3, 3, 2, 2)).Contrasts);

        Assert.Equal((2, 15.0, 2, 5.0, 50.0), (contrast.Forward, contrast.ForwardMean, contrast.Reverse, contrast.ReverseMean, contrast.Percent));
    }

    [Fact]
    public void One_answer_everywhere_contradicts_a_table_that_falls() =>
        FindingAssert.Only(ResponseQuality.Of(Pointed.Answer(3, 3, 3, 3)).Findings, "TA8401", string.Empty, "4", "s");

    [Theory]
    [InlineData(new[] { 1, 2, 2, 2, 3, 3 }, 3, 2)]
    [InlineData(new[] { 5, 5, 5, 5, 5, 5 }, 6, 6)]
    [InlineData(new[] { 1, 2, 1, 2, 1, 2 }, 1, 1)]
    [InlineData(new[] { 4, 4, 1, 4, 4, 4 }, 3, 2)]
    public void A_long_string_is_the_longest_run_and_an_average_string_the_mean_of_all(int[] answers, int longest, double average)
    {
        SheetQuality quality = ResponseQuality.Of(Answered(Plain, answers));

        Assert.Equal((longest, average, 6), (quality.LongString!.Value, quality.AverageString!.Value, quality.Answered));
    }

    // Kind: a default of the form on the screen arrives as an answer. SRS 0 0 0 0 is what sliders say that nobody moved.
    [Fact]
    public void Lines_that_all_stand_where_a_slider_starts_are_noted()
    {
        FindingAssert.Only(ResponseQuality.Of(Instruments.Srs.Answer(0, 0, 0, 0)).Findings, "TA8404", string.Empty, "4", "0");
        Assert.Empty(ResponseQuality.Of(Instruments.Srs.Answer(0, 0, 0, 0.1)).Findings);
        Assert.Empty(ResponseQuality.Of(Instruments.Srs.Answer(0, 0, null, 0)).Findings);
        Assert.Empty(ResponseQuality.Of(Instruments.Srs.Answer(10, 10, 10, 10)).Findings);
        Assert.Empty(ResponseQuality.Of(Plain.Answer(1, 1, 1, 1, 1, 1)).Findings);
    }

    // 49 steps of a fiftieth have 50 values.
    [Theory]
    [InlineData(49, 1)]
    [InlineData(48, 0)]
    public void A_format_of_fifty_values_is_a_line(int highest, int findings)
    {
        Instrument form = Forms.Empty(VisualAnalogue.Line(0, highest, 1)).NumberedItems(3).Scale("s", s => s.AllItems().Sum()).Build();

        Assert.Equal(findings, ResponseQuality.Of(form.Answer(0, 0, 0)).Findings.Count);
    }

    [Fact]
    public void A_missing_answer_ends_a_run_and_counts_in_none()
    {
        SheetQuality quality = ResponseQuality.Of(Plain.Answer(3, 3, null, 3, 3, 3));

        Assert.Equal((3, 2.5, 5), (quality.LongString!.Value, quality.AverageString!.Value, quality.Answered));
        Assert.Equal(0, quality.IntraIndividualVariability);
        Assert.Empty(quality.Findings);
    }

    // 1, 2, 3, 4: mean 2.5, squares 5, 5/3. Both halves: .5, SD √.5.
    [Fact]
    public void Variability_is_the_standard_deviation_of_the_answers_as_given()
    {
        SheetQuality quality = ResponseQuality.Of(Answered(Forms.Numbered(4).Reversed(2).Scale("s", s => s.AllItems().Sum()).Build(), 1, 2, 3, 4));

        Assert.Equal(Math.Sqrt(5 / 3.0), quality.IntraIndividualVariability!.Value, 1e-15);
        Assert.All(quality.VariabilityByPart(2), part => Assert.Equal(Math.Sqrt(0.5), part!.Value, 1e-15));
        Assert.Equal([quality.IntraIndividualVariability], quality.VariabilityByPart(1));
        Assert.Equal(new double?[4], quality.VariabilityByPart(4));
    }

    // cut(1:5, 2) of R has the items 1 to 3 and 4 to 5; cut(1:7, 3) the items 1 to 3, 4 to 5 and 6 to 7.
    [Fact]
    public void Parts_of_a_form_that_cannot_be_cut_evenly_are_those_of_r()
    {
        Assert.Equal([0, 0], ResponseQuality.Of(Answered(Forms.Sum(5), 1, 1, 1, 5, 5)).VariabilityByPart(2).Select(part => part!.Value));
        Assert.Equal([0, 0, 0], ResponseQuality.Of(Answered(Forms.Sum(7), 1, 1, 1, 5, 5, 2, 2)).VariabilityByPart(3).Select(part => part!.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_form_cannot_be_cut_into_more_parts_than_items(int parts) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(parts), () => ResponseQuality.Of(Plain.Blank()).VariabilityByPart(parts));

    [Fact]
    public void A_blank_form_has_no_statistics_and_no_findings()
    {
        SheetQuality quality = ResponseQuality.Of(Mixed.Blank());

        Assert.Equal((null, null, null, 0), (quality.LongString, quality.AverageString, quality.IntraIndividualVariability, quality.Answered));
        Assert.Empty(quality.Contrasts);
        Assert.Empty(quality.Findings);
        Assert.Null(ResponseQuality.Of(Mixed.Blank().With("1", 2)).IntraIndividualVariability);
    }

    [Fact]
    public void A_form_of_one_item_has_no_variability_and_is_no_straight_line()
    {
        SheetQuality quality = ResponseQuality.Of(Answered(Forms.Sum(1), 3));

        Assert.Equal((1, 1.0, null), (quality.LongString!.Value, quality.AverageString!.Value, quality.IntraIndividualVariability));
        Assert.Equal(new double?[] { null }, quality.VariabilityByPart(1));
        Assert.Empty(quality.Findings);
    }

    [Fact]
    public void Where_the_items_have_several_formats_the_same_answers_mean_nothing()
    {
        Instrument form = Forms.Numbered(3).Item(2, b => b.Answered(Likert.Points(1, 7))).Scale("s", s => s.AllItems().Sum()).Build();
        SheetQuality quality = ResponseQuality.Of(Answered(form, 3, 3, 3));

        Assert.False(quality.HasOneFormat);
        Assert.Equal((null, null, null), (quality.LongString, quality.AverageString, quality.IntraIndividualVariability));
        Assert.Equal(new double?[2], quality.VariabilityByPart(2));
        Assert.Empty(quality.Findings);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    public void An_even_row_is_often_a_real_answer(int answer) => Assert.Empty(ResponseQuality.Of(Key.All(Plain, answer)).Findings);

    [Fact]
    public void The_middle_everywhere_is_noted() => FindingAssert.Only(ResponseQuality.Of(Key.All(Mixed, 3)).Findings, "TA8403", string.Empty, "6");

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    public void An_even_row_contradicts_itself_where_items_are_keyed_in_reverse(int answer) =>
        FindingAssert.Only(ResponseQuality.Of(Key.All(Mixed, answer)).Findings, "TA8401", string.Empty, "6", "few, most, total");

    [Fact]
    public void Reversed_items_on_scales_of_their_own_contradict_nothing()
    {
        Instrument form = Forms.Numbered(4).Reversed(3, 4).Scale("a", s => s.Items(1, 2).Sum()).Scale("b", s => s.Items(3, 4).Sum()).Build();

        Assert.Empty(ResponseQuality.Of(Key.All(form, 5)).Findings);
    }

    [Fact]
    public void A_missing_answer_leaves_a_row_that_is_not_whole()
    {
        Assert.Empty(ResponseQuality.Of(Key.All(Mixed, 4).WithMissing("6")).Findings);
        Assert.Empty(ResponseQuality.Of(Key.All(Mixed, 3).WithMissing("6")).Findings);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(1)]
    public void All_answers_of_a_scale_at_the_same_end_contradict_one_another_whatever_the_others_are(int end) =>
        FindingAssert.Only(ResponseQuality.Of(Answered(Mixed, end, end, end, end, 3, 2)).Findings, "TA8402", "scales[most]", "most", "2", "2");

    [Theory]
    [InlineData(5, 5, 5, 4, 3, 2)]
    [InlineData(4, 4, 4, 4, 3, 2)]
    [InlineData(5, 1, 5, 1, 5, 1)]
    public void Less_than_that_gives_a_figure_and_no_finding(params int[] answers) => Assert.Empty(ResponseQuality.Of(Answered(Mixed, answers)).Findings);

    [Fact]
    public void One_item_of_a_keying_is_too_few_to_speak_of_a_contradiction() =>
        Assert.Empty(ResponseQuality.Of(Mixed.Answer(5, 5, 5, null, 3, 2)).Findings);

    // "most": forward 5 and 4, mean 4.5; reversed 4 and 5 count 2 and 1, mean 1.5: 100·3/4. "few": 5 and 2.
    [Fact]
    public void A_contrast_is_the_distance_of_both_keyings_in_percent_of_the_range()
    {
        SheetQuality quality = ResponseQuality.Of(Mixed.Answer(5, 4, 4, 5, 3, null));

        Assert.Equal(["few", "most", "total"], quality.Contrasts.Select(contrast => contrast.Scale.Code));
        KeyingContrast most = quality.Contrasts[1];
        Assert.Equal((2, 4.5, 2, 1.5, 75.0), (most.Forward, most.ForwardMean, most.Reverse, most.ReverseMean, most.Percent));
        Assert.Equal(75, quality.Contrasts[0].Percent);
        Assert.Equal((3, 2), (quality.Contrasts[2].Forward, quality.Contrasts[2].Reverse));
    }

    [Fact]
    public void A_form_without_a_key_has_statistics()
    {
        Instrument form = TherapeuticAlliance.Catalog.InstrumentCatalog.Default.Entries.First(entry => entry.Instrument?.MissingKey is not null).Instrument!;
        SheetQuality quality = ResponseQuality.Of(Key.All(form, form.Format.Highest));

        Assert.Equal(form.Items.Count, quality.LongString);
        Assert.Empty(quality.Contrasts);
        Assert.Empty(quality.Findings);
    }

    [Fact]
    public void A_form_describes_how_it_was_filled_in() => Assert.Equal(
        "Form (form 1.0.0)\n"
        + "form  session  answered  long string  average string  variability\n"
        + "   0        7    6 of 6            6            6.00         0.00\n"
        + "TA8403 All 6 items have the answer in the middle of the response format. It may be meant; the form is kept.\n",
        ResponseQuality.Of(Key.All(Mixed, 3).WithAdministration(new Administration(session: 7))).Describe());

    [Fact]
    public void A_form_is_needed() => Assert.Throws<ArgumentNullException>("sheet", () => ResponseQuality.Of(null!));

    private static ResponseSheet Answered(Instrument form, params int[] answers) => form.AnswerFrom(answers.Select(answer => (decimal?)answer));
}
