using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>Holds docs/architecture.md: a folder uses only folders of lower layers, but for the front doors named there.</summary>
public sealed class LayersTests
{
    public static TheoryData<string> Projects { get; } = new(SourceProject.Names);

    [Fact]
    public void Every_project_has_its_layers_on_the_page() =>
        Assert.Equal(SourceProject.Names, LayersPage.Blocks().Select(block => block.Project).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_is_on_one_layer(string project) => Assert.Equal(
        SourceProject.Load(project).Files.Select(SourceProject.FolderOf).Distinct().Order(StringComparer.Ordinal),
        LayersPage.Of(project).Folders.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folder_uses_one_above_or_beside_it(string project)
    {
        LayersPage page = LayersPage.Of(project);

        Assert.DoesNotContain(Upward(project, page), use => !page.FrontDoors.ContainsKey(Edge(use)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_front_door_is_used(string project)
    {
        LayersPage page = LayersPage.Of(project);

        Assert.Empty(page.FrontDoors.Keys.Except(Upward(project, page).Select(Edge)));
    }

    [Fact]
    public void The_core_has_at_most_five_front_doors() => Assert.InRange(LayersPage.Of("TherapeuticAlliance").FrontDoors.Count, 0, 5);

    [Fact]
    public void A_use_of_a_higher_layer_or_of_a_folder_beside_is_upward()
    {
        var page = new LayersPage("0 Floor          words\n1 Left Right     more words\n2 .\nLeft -> .: why");

        Assert.True(page.IsUpward("Floor", "Left"));
        Assert.True(page.IsUpward("Left", "Right"));
        Assert.False(page.IsUpward("Right", "Floor"));
        Assert.False(page.IsUpward("Left", "Left"));
        Assert.Equal([("Left", ".")], page.FrontDoors.Keys);
    }

    private static IEnumerable<Use> Upward(string project, LayersPage page) =>
        SourceProject.Load(project).Uses.Where(use => page.IsUpward(Edge(use).From, Edge(use).To));

    private static (string From, string To) Edge(Use use) => (SourceProject.FolderOf(use.From), SourceProject.FolderOf(use.To));
}
