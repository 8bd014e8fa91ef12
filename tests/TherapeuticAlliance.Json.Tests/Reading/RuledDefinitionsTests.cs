using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

/// <summary>Random definitions with every rule that one can hold: what is written is read, and scores the same.</summary>
public class RuledDefinitionsTests
{
    [Property(QuietOnSuccess = true, MaxTest = 400)]
    public Property A_definition_comes_back_with_its_hash_its_text_and_its_scores() => Law.Of(AnyRules.Cases, form =>
    {
        Instrument instrument = form.Form.Build();
        string written = AllianceJson.WriteDefinition(instrument);
        Instrument read = Expect.Valid(AllianceJson.ReadDefinition(written));

        Assert.Equal(instrument.ContentHash, read.ContentHash);
        Assert.Equal(written, AllianceJson.WriteDefinition(read));
        Assert.Equal(
            form.Sheet(instrument).Score().Scales.Select(score => (score.Exact, score.Status)),
            form.Sheet(read).Score().Scales.Select(score => (score.Exact, score.Status)));
        Assert.Equal(instrument.Items.Select(item => item.AlertAbove), read.Items.Select(item => item.AlertAbove));
    });

    [Property(QuietOnSuccess = true, MaxTest = 200)]
    public Property A_sheet_and_a_report_of_such_a_form_come_back() => Law.Of(AnyRules.Cases, form =>
    {
        Instrument instrument = form.Form.Build();
        ResponseSheet sheet = form.Sheet(instrument);

        Assert.Equal(sheet.Answers, Expect.Valid(AllianceJson.ReadSheet(AllianceJson.WriteSheet(sheet), instrument)).Answers);
        Assert.Equal(
            sheet.Score().Scales.Select(score => (score.Scale.Code, (string?)score.Status.ToString().ToLowerInvariant())),
            Expect.Valid(AllianceJson.ReadReport(AllianceJson.WriteReport(sheet.Score()))).Scales!.Select(score => (score.Code, score.Status?.ToLowerInvariant()))!);
    });
}
