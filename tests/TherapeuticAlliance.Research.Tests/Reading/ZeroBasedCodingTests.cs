using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

public sealed class ZeroBasedCodingTests
{
    [Fact]
    public void Answers_one_below_the_lowest_with_none_the_highest_are_one_finding_of_the_table()
    {
        Study study = Pulse.Read("id,session,a,b,c\nA,1,0,4,2\nA,2,0,0,3\n");

        Finding finding = Assert.Single(study.TableFindings);
        Assert.Equal(StudyFindings.ZeroBasedCoding, finding.Kind);
        Assert.Equal(["1", "5", "0"], finding.Arguments);
        Assert.Equal(3, study.Forms.Sum(form => form.Findings.Count));
    }

    [Theory]
    [InlineData("0,5,2")]
    [InlineData("0,always,2")]
    [InlineData("-1,4,2")]
    [InlineData("1,4,2")]
    [InlineData("-99,4,2")]
    public void Otherwise_the_coding_is_not_in_doubt(string cells) =>
        Assert.Empty(Pulse.Read("id,session,a,b,c\nA,1," + cells + "\n").TableFindings);

    [Fact]
    public void A_highest_answer_in_a_later_row_settles_the_doubt() =>
        Assert.Empty(Pulse.Read("id,session,a,b,c\nA,1,0,4,2\nA,2,1,5,3\n").TableFindings);

    [Fact]
    public void Answers_one_above_the_highest_with_none_the_lowest_are_one_finding_too()
    {
        Finding finding = Assert.Single(Pulse.Read("id,session,a,b,c\nA,1,6,4,2\nA,2,2,5,3\n").TableFindings);

        Assert.Equal(QualityFindings.CodedOneStepHigh, finding.Kind);
        Assert.Equal(["5", "1", "2"], finding.Arguments);
        Assert.Empty(Pulse.Read("id,session,a,b,c\nA,1,6,4,2\nA,2,1,5,3\n").TableFindings);
    }

    [Fact]
    public void It_is_not_said_before_all_rows_were_read()
    {
        using StudyReader reader = StudyReader.Open(new StringReader("id,session,a,b,c\nA,1,0,4,2\nA,2,0,4,3\n"), Pulse.Client, Pulse.Map);
        _ = reader.Forms().First();

        Assert.Empty(reader.Findings);
    }
}
