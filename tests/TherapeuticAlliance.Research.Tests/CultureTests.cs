using System.Globalization;
using System.IO;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

public sealed class CultureTests
{
    private const string Table = "ID,session,I1,I2,I3,I4\nİ,1,8.6,9.7,9.9,7.8\nı,2.0,-0.1,,10,NA\ni,3,0.05,1e308,∞,x\n";

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void A_culture_changes_nothing(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string expected = Everything();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void What_is_the_same_everywhere_is_right() => Assert.StartsWith(
        "row,id,session,total,total_status,total_answered\n2,İ,1,36,complete,4\n3,ı,2.0,,not-scorable,1\n4,i,3,,not-scorable,0\n", Everything());

    private static string Everything()
    {
        StudyScores scores = Study.ReadCsv(
            new StringReader(Table), Instruments.Srs, map => map.Items("I{n}").Id("ID").Session("session").Missing("-99.5")).Score();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        scores.WriteCsv(text);
        return text + scores.Describe() + scores.Summary.Describe();
    }
}
