using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Design;

/// <summary>The keys that the pages of docs/sources print are the keys that score. Who changes one has to change the other.</summary>
public sealed class SourceKeysTests
{
    [Theory]
    [InlineData("wai-36-client", "WAI-36", "task")]
    [InlineData("wai-36-client", "WAI-36", "bond")]
    [InlineData("wai-36-client", "WAI-36", "goal")]
    [InlineData("wai-s-client", "WAI-S", "task")]
    [InlineData("wai-s-client", "WAI-S", "bond")]
    [InlineData("wai-s-client", "WAI-S", "goal")]
    [InlineData("wai-sr-client", "WAI-SR", "task")]
    [InlineData("wai-sr-client", "WAI-SR", "bond")]
    [InlineData("wai-sr-client", "WAI-SR", "goal")]
    [InlineData("wai-o-s-rubric", "WAI-O-S", "goal")]
    [InlineData("wai-o-s-rubric", "WAI-O-S", "task")]
    [InlineData("wai-o-s-rubric", "WAI-O-S", "bond")]
    [InlineData("sai-client", "SAI: Session Alliance Inventory", "bond")]
    [InlineData("sai-client", "SAI: Session Alliance Inventory", "goal-task", "goal and task")]
    [InlineData("core-om", "CORE-OM", "wellbeing", "well-being")]
    [InlineData("core-om", "CORE-OM", "problems")]
    [InlineData("core-om", "CORE-OM", "functioning")]
    [InlineData("core-om", "CORE-OM", "risk")]
    public void The_items_of_a_scale_are_those_on_its_page(string id, string heading, string scale, string? row = null) =>
        Assert.Equal(OnPage(id, heading, "key: " + (row ?? scale)), Key.Of(Form(id)[scale]));

    [Theory]
    [InlineData("wai-36-client", "WAI-36")]
    [InlineData("haq2-alliance-client", "HAq-II: Helping Alliance Questionnaire, second version")]
    [InlineData("haq2-alliance-therapist", "HAq-II: Helping Alliance Questionnaire, second version")]
    [InlineData("arm-5-client", "ARM-5")]
    [InlineData("tasc-r-child", "TASC-r: Therapeutic Alliance Scale for Children, revised")]
    [InlineData("tasc-r-parent", "TASC-r: Therapeutic Alliance Scale for Children, revised")]
    [InlineData("tpocs-a", "TPOCS-A: Therapy Process Observational Coding System, Alliance scale")]
    [InlineData("core-10", "CORE-10")]
    [InlineData("core-om", "CORE-OM")]
    public void The_reversed_items_are_those_on_the_page(string id, string heading) =>
        Assert.Equal(OnPage(id, heading, "key: reversed"), string.Join(" ", Key.Reversed(Form(id))));

    [Theory]
    [InlineData("wai-sr-client")]
    [InlineData("sai-client")]
    [InlineData("care")]
    [InlineData("srs-v3")]
    [InlineData("ors")]
    [InlineData("csq-8")]
    [InlineData("d-wai-seven-point")]
    public void Where_the_page_says_that_no_item_is_reversed_none_is(string id) => Assert.Empty(Key.Reversed(Form(id)));

    private static Instrument Form(string id) => InstrumentCatalog.Default.Find(id)!;

    // The numbers that a row begins with: 3 4 7 (4 - x) are 3 4 7.
    private static string OnPage(string id, string heading, string row) => Regex.Match(
        MarkdownTables.Rows(RepositoryFiles.Read("docs/sources/instruments/" + Form(id).Family + ".md"))
            .Single(line => line.Heading == heading && line.Cells[0] == row).Cells[1],
        @"^(\d+R?)( \d+R?)*(?= |$)").Value;
}
