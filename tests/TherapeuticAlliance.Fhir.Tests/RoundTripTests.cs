using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using TherapeuticAlliance.Findings;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>What is written can be read, and comes back as it was.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Ids
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (Instrument form in Forms.Keyed.Concat(Forms.Unkeyed))
            {
                ids.Add(form.ToString());
            }

            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_kind_of_answer_comes_back(string id)
    {
        foreach (ResponseSheet sheet in Forms.Sheets(Forms.Find(id), 12).Select(Forms.Administered))
        {
            Result<ResponseSheet> result = AllianceFhir.ReadResponse(AllianceFhir.WriteResponse(sheet, Forms.Options).Value, sheet.Instrument, Forms.Options);
            ResponseSheet back = result.Value;
            Assert.Equal(sheet.Answers, back.Answers);
            Assert.Equal(sheet.Administration.Id, back.Administration.Id);
            Assert.Equal(sheet.Administration.Subject, back.Administration.Subject);
            Assert.Equal(sheet.Administration.Session, back.Administration.Session);
            Assert.Equal(sheet.Administration.Date, back.Administration.Date);
            Assert.All(result.Findings, finding => Assert.Equal("TA9008", finding.Code));
        }
    }

    [Fact]
    public void An_invalid_answer_is_not_written_and_told()
    {
        ResponseSheet sheet = Instruments.WaiSr.Client.Answer(9, 4, 5, 4, 5, 3, 4, 5, 1, 4, 3, 5);
        Result<string> written = AllianceFhir.WriteResponse(sheet, Forms.Options);
        Finding finding = Assert.Single(written.Findings);
        Assert.Equal("TA9050", finding.Code);
        Assert.Equal(AnswerKind.Missing, AllianceFhir.ReadResponse(written.Value, sheet.Instrument, Forms.Options).Value["1"].Kind);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Every_culture_writes_the_same_bytes(string culture)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        List<string> expected = Documents();
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Documents());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    // One value for both runtimes: this test runs on .NET 10 and, as .NET Framework 4.7.2, under Mono.
    [Fact]
    public void Every_runtime_writes_the_same_bytes()
    {
        string digest = Approved.DigestOf(Documents(Forms.House).Select(document => document.Replace("library " + LibraryInfo.Version, "library")));
        Assert.True(digest == Approved.Digest, digest);
    }

    private static List<string> Documents() => Documents(Forms.Keyed);

    private static List<string> Documents(IEnumerable<Instrument> forms) => forms.SelectMany(form => new[]
    {
        AllianceFhir.WriteQuestionnaire(form, Forms.Options), AllianceFhir.WriteAnswerCodes(form, Forms.Options), AllianceFhir.WriteScoreCodes(form, Forms.Options),
    }.Concat(Filled(form).Select(sheet => AllianceFhir.WriteBundle(sheet, Forms.Options).Value))).ToList();

    // Without randomness, since its numbers differ between runtimes.
    private static IEnumerable<ResponseSheet> Filled(Instrument form) => Enumerable.Range(0, 4).Select(offset => Forms.Administered(form.AnswerFrom(form.Items
        .Select(item => (item.Position + offset) % 5 == 4 ? Answer.Missing() : Answer.Read(item, item.Format.Options().ElementAt((item.Position + offset) % item.Format.OptionCount))).ToList())));
}
