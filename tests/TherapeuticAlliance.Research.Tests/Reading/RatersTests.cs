using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Several raters in one table.</summary>
public sealed class RatersTests
{
    private const string Table = "id,session,rater,a,b,c\nA,1,client,5,2,3\nA,1,therapist,0,0,0\nB,1,Client,1,1,1\nB,1,,4,4,4\n";

    [Fact]
    public void Rows_of_the_rater_of_the_instrument_are_scored_and_the_others_counted()
    {
        Study study = Pulse.Read(Table, map => map.Rater("rater"));

        Assert.Equal([2, 4], study.Forms.Select(form => form.Row));
        Finding finding = Assert.Single(study.Findings());
        Assert.Equal(StudyFindings.OtherRaters, finding.Kind);
        Assert.Equal(["2", "4", "client"], finding.Arguments);
    }

    [Fact]
    public void The_words_for_a_rater_can_be_given() =>
        Assert.Equal([3], Pulse.Read(Table, map => map.Rater("rater", "T", " Therapist ")).Forms.Select(form => form.Row));

    [Fact]
    public void Without_a_rater_column_every_row_is_a_form() => Assert.Equal(4, Pulse.Read(Table).Forms.Count);

    [Fact]
    public void When_no_row_is_of_the_rater_the_words_that_are_there_are_shown()
    {
        Study study = Pulse.Read(Table, map => map.Rater("rater", "patient"));

        Assert.Empty(study.Forms);
        Finding finding = Assert.Single(study.TableFindings);
        Assert.Equal(StudyFindings.RaterAbsent, finding.Kind);
        Assert.Equal("client, therapist, Client, ", finding.AttemptedValue);
    }

    [Fact]
    public void A_reader_tells_how_many_rows_it_left_alone()
    {
        using StudyReader reader = StudyReader.Open(new StringReader(Table), Pulse.Client, Pulse.Map.Rater("rater"));

        Assert.Equal(2, reader.Forms().Count());
        Assert.Equal((4, 2), (reader.RowsRead, reader.RowsOfOtherRaters));
    }
}
