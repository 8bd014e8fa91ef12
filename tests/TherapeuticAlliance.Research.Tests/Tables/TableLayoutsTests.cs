using System;
using TherapeuticAlliance.Research.Tables;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Tables;

/// <summary>One small table of made-up figures in each of its layouts, to the character.</summary>
public sealed class TableLayoutsTests
{
    private static readonly TableColumn[] Columns =
    [
        new("arm", TableText.Of("Arm"), FigureKind.Text),
        TableColumn.Figure("n", TableTexts.Count, FigureKind.Count, isSymbol: true),
        new("mean", TableText.Of("a<b"), FigureKind.Points),
        new("r", TableText.Of("r"), FigureKind.Coefficient),
        new("percent", TableText.Of("%"), FigureKind.Percent),
    ];

    private static readonly TableCell[][] Cells =
    [
        ["x|y & z", (double?)3, (double?)-0.5, (double?)-0.125, (double?)12.25],
        ["=1+1", (double?)1234, (double?)10.007, (double?)1, (double?)0],
        [TableText.Of(TableTexts.Mean), (double?)null, (double?)double.NaN, (double?)double.PositiveInfinity, (double?)null],
        ["w", (double?)0, (double?)0.25, (double?)0.875, (double?)100],
    ];

    private static readonly PublicationTable Table = new(TableText.Of("Made *up*"), Columns, Cells, [TableText.Of("First_note."), TableText.Of("Second <note>.")]);

    [Fact]
    public void In_Markdown_words_stand_left_and_figures_right() => Assert.Equal(
        """
        **Made \*up\***

        | Arm | n | a\<b | r | % |
        |---|---:|---:|---:|---:|
        | x\|y & z | 3 | -0.50 | -0.13 | 12.3 |
        | =1+1 | 1234 | 10.01 | 1.00 | 0.0 |
        | M | – | – | – | – |
        | w | 0 | 0.25 | 0.88 | 100.0 |

        First\_note.

        Second \<note>.

        """.ReplaceLineEndings("\n"),
        Table.ToMarkdown());

    [Fact]
    public void In_the_style_of_the_APA_there_are_three_lines_and_coefficients_have_no_zero() => Assert.Equal(
        """
        <table style="border-collapse:collapse;border-top:1px solid;border-bottom:1px solid">
        <caption style="text-align:left"><b>Table 2</b><br><i>Made *up*</i></caption>
        <thead><tr><th style="font-weight:normal;border-bottom:1px solid;padding:2px 8px;text-align:left">Arm</th><th style="font-weight:normal;border-bottom:1px solid;padding:2px 8px;text-align:right"><i>n</i></th><th style="font-weight:normal;border-bottom:1px solid;padding:2px 8px;text-align:right">a&lt;b</th><th style="font-weight:normal;border-bottom:1px solid;padding:2px 8px;text-align:right">r</th><th style="font-weight:normal;border-bottom:1px solid;padding:2px 8px;text-align:right">%</th></tr></thead>
        <tbody>
        <tr><td style="padding:2px 8px;text-align:left">x|y &amp; z</td><td style="padding:2px 8px;text-align:right">3</td><td style="padding:2px 8px;text-align:right">−0.50</td><td style="padding:2px 8px;text-align:right">−.13</td><td style="padding:2px 8px;text-align:right">12.3</td></tr>
        <tr><td style="padding:2px 8px;text-align:left">=1+1</td><td style="padding:2px 8px;text-align:right">1234</td><td style="padding:2px 8px;text-align:right">10.01</td><td style="padding:2px 8px;text-align:right">1.00</td><td style="padding:2px 8px;text-align:right">0.0</td></tr>
        <tr><td style="padding:2px 8px;text-align:left">M</td><td style="padding:2px 8px;text-align:right">–</td><td style="padding:2px 8px;text-align:right">–</td><td style="padding:2px 8px;text-align:right">–</td><td style="padding:2px 8px;text-align:right">–</td></tr>
        <tr><td style="padding:2px 8px;text-align:left">w</td><td style="padding:2px 8px;text-align:right">0</td><td style="padding:2px 8px;text-align:right">0.25</td><td style="padding:2px 8px;text-align:right">.88</td><td style="padding:2px 8px;text-align:right">100.0</td></tr>
        </tbody>
        </table>
        <p><i>Note.</i> First_note. Second &lt;note&gt;.</p>

        """.ReplaceLineEndings("\n"),
        Table.ToApa(2));

    [Fact]
    public void As_CSV_numbers_have_all_their_digits_and_what_is_none_is_empty() => Assert.Equal(
        "arm,n,mean,r,percent\nx|y & z,3,-0.5,-0.125,12.25\n'=1+1,1234,10.007,1,0\nM,,,,\nw,0,0.25,0.875,100\n", Table.ToCsv());

    [Fact]
    public void Words_that_begin_with_a_hyphen_stay_and_numbers_get_a_minus()
    {
        var table = new PublicationTable(TableText.Of("T"), [Columns[0], Columns[1]], [["-x", (double?)-2]], []);

        Assert.Contains("left\">-x</td>", table.ToApa(), StringComparison.Ordinal);
        Assert.Contains("right\">\u22122</td>", table.ToApa(), StringComparison.Ordinal);
        Assert.Contains("| -x | -2 |", table.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_coefficient_loses_its_zero_in_German_too()
    {
        var table = new PublicationTable(TableText.Of("T"), [Columns[3]], [[(double?)-0.5], [(double?)0.25]], []);

        Assert.Contains(">\u2212,50</td>", table.ToApa(texts: TextProvider.German), StringComparison.Ordinal);
        Assert.Contains(">,25</td>", table.ToApa(texts: TextProvider.German), StringComparison.Ordinal);
        Assert.Contains("<b>Tabelle 1</b>", table.ToApa(texts: TextProvider.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_notes_nothing_follows_the_table()
    {
        var table = new PublicationTable(TableText.Of("T"), [Columns[0]], [["x"]], []);

        Assert.EndsWith("</tbody>\n</table>\n", table.ToApa(), StringComparison.Ordinal);
        Assert.Equal("**T**\n\n| Arm |\n|---|\n| x |\n", table.ToMarkdown());
    }

    [Fact]
    public void What_Markdown_would_read_as_its_own_is_escaped_and_line_breaks_are_blanks() => Assert.Contains(
        "\n| a\\|b\\\\c\\<d\\*e\\_f\\`g\\[h i j |\n", new PublicationTable(TableText.Of("T"), [Columns[0]], [["a|b\\c<d*e_f`g[h\ni\tj"]], []).ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void A_table_is_told_by_its_size()
    {
        Assert.Equal("PublicationTable of 4 rows and 5 columns", Table.ToString());
        Assert.Equal(4, Table.Rows);
        Assert.Throws<ArgumentOutOfRangeException>("number", () => Table.ToApa(-1));
    }
}
