using System;
using System.Linq;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Series;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Series;

/// <summary>Forms in groups: by columns as they first stand in the table, then by session.</summary>
public sealed class FormGroupsTests
{
    private const string Table = "id,session,arm,site,a,b,c\nA,2,y,n,5,2,3\nA,1,x,n,5,2,3\nB,1,y,s,5,2,3\nC,10,y,n,5,2,3\nD,later,y,n,5,2,3\nE,1, y ,n,5,2,3\n";

    [Fact]
    public void Without_a_grouping_all_forms_are_one_group_without_a_name()
    {
        FormGroup<StudyForm> all = Assert.Single(Groups(StudyGrouping.None));

        Assert.Empty(all.Names);
        Assert.Equal(6, all.Members.Length);
    }

    [Fact]
    public void Groups_come_in_the_order_of_the_table_and_blanks_around_a_name_do_not_count() =>
        Assert.Equal(["y:A,B,C,D,E", "x:A"], Shown(StudyGrouping.By("arm")));

    [Fact]
    public void Two_columns_make_a_group_for_each_pair() =>
        Assert.Equal(["y/n:A,C,D,E", "x/n:A", "y/s:B"], Shown(StudyGrouping.By("arm", " site ")));

    [Fact]
    public void Sessions_are_in_the_order_of_their_numbers_and_one_without_a_number_is_the_last() =>
        Assert.Equal(["1:A,B,E", "2:A", "10:C", "later:D"], Shown(StudyGrouping.ByWave));

    [Fact]
    public void Within_a_column_the_sessions_follow_one_another() =>
        Assert.Equal(["y/1:B,E", "y/2:A", "y/10:C", "y/later:D", "x/1:A"], Shown(StudyGrouping.By("arm").AndWave()));

    [Fact]
    public void A_column_that_is_not_kept_is_told_with_those_that_are()
    {
        Study study = Pulse.Read(Table, map => map.Keep("arm", "site"));

        Assert.StartsWith(
            "The map keeps the columns arm, site; name others with Keep.",
            Assert.Throws<ArgumentException>("column", () => FormGroups.Of(study.Forms, form => form, StudyGrouping.By("age"), ["arm", "site"])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The map keeps no columns; name the column with Keep.",
            Assert.Throws<ArgumentException>("column", () => FormGroups.Of(study.Forms, form => form, StudyGrouping.By("age"), [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_grouped_by_can_be_read()
    {
        Assert.Equal("StudyGrouping arm, wave", StudyGrouping.By("arm").AndWave().ToString());
        Assert.Equal("StudyGrouping arm", StudyGrouping.By("arm").ToString());
    }

    [Fact]
    public void Nothing_shows_whose_form_it_is()
    {
        Study study = Pulse.Read("id,session,a,b,c\nA,1,5,2,3\nA,2,5,2,4\n");
        CaseSeries one = study.Series(Pulse.Client["total"]).Cases[0];

        Assert.Equal("CaseSeries: " + one.Series, one.ToString());
        Assert.Equal("FormQuality in row 2", study.ResponseQuality().Forms[0].ToString());
    }

    [Fact]
    public void A_scale_of_another_instrument_is_told_by_both() => Assert.StartsWith(
        "The scale " + Instruments.WaiSr.Client["bond"] + " is of " + Instruments.WaiSr.Client + ", but the study is of " + Pulse.Client + ".",
        Assert.Throws<ArgumentException>("scale", () => Pulse.Read("id,session,a,b,c\n").Series(Instruments.WaiSr.Client["bond"])).Message, StringComparison.Ordinal);

    private static string[] Shown(StudyGrouping grouping) =>
        [.. Groups(grouping).Select(group => string.Join('/', group.Names) + ":" + string.Join(',', group.Members.Select(form => form.Id)))];

    private static FormGroup<StudyForm>[] Groups(StudyGrouping grouping)
    {
        Study study = Pulse.Read(Table, map => map.Keep("arm", "site"));
        return FormGroups.Of(study.Forms, form => form, grouping, ["arm", "site"]);
    }
}
