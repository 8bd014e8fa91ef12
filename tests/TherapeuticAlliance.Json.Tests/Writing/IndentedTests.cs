using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Json.Tests.Reading;
using TherapeuticAlliance.Json.Writing;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Writing;

public class IndentedTests
{
    private static readonly WritingOptions Indented = WritingOptions.Canonical.Indented();

    private static readonly WordingPack Pack = WordingPack.CreateOrFindings(
        Instruments.Srs, Instruments.Srs.Items.Aggregate(new WordingTexts("en"), (texts, item) => texts.WithItem(item.Code, "Line " + item.Code))).Value;

    [Fact]
    public void Every_document_can_be_laid_out_for_people() => Assert.All(
        new[]
        {
            AllianceJson.WriteDefinition(Samples.House, Indented), AllianceJson.WriteSheet(Samples.PulseInstrument.Answer(1, 2, 3, 4, 5), Indented),
            AllianceJson.WriteReport(Samples.PulseInstrument.Answer(1, 2, 3, 4, 5).Score(), Indented), AllianceJson.WriteState(States.After(States.Default, 3), Indented),
            AllianceJson.WriteCourse(CourseTests.Everything, Indented), AllianceJson.WriteForm(FormWritingTests.Form(Instruments.Srs), Indented),
            AllianceJson.WriteWording(Pack, Indented),
        },
        text => Assert.Contains("\n  \"document\": \"therapeutic-alliance/", text, System.StringComparison.Ordinal));
}
