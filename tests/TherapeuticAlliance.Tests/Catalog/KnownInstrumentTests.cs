using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class KnownInstrumentTests
{
    /// <summary>DOIs that somebody remembered: they may be right, but nobody has looked. The pages of docs/sources leave them out.</summary>
    private static readonly string[] Remembered =
    [
        "10.1037/0022-0167.36.2.223", "10.1037/1040-3590.1.3.207", "10.1080/10503300500352500", "10.1002/cpp.658",
        "10.1080/10503307.2015.1119327", "10.1037/1040-3590.3.1.68", "10.1080/10503307.2011.643253", "10.1017/S0954579400004946",
        "10.1017/S0033291706009299", "10.1037/a0022082", "10.1037/h0093918", "10.1037/0022-006X.48.2.176",
        "10.1080/10503307.2012.709326", "10.1080/10503300701810801", "10.1037/0022-0167.53.2.214", "10.1080/14733145.2012.744425",
    ];

    public static TheoryData<string> Names { get; } = new(InstrumentCatalog.Default.KnownByName.Select(known => known.Id));

    [Fact]
    public void No_page_of_sources_prints_a_remembered_identifier() => Assert.All(
        RepositoryFiles.All.Where(path => path.StartsWith("docs/sources/", StringComparison.Ordinal)),
        page => Assert.All(Remembered, doi => Assert.DoesNotContain(doi, RepositoryFiles.Read(page), StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_form_known_by_name_says_what_is_known_what_is_missing_and_whom_to_ask(string id)
    {
        KnownInstrument known = Known(id);

        Assert.All([known.Title, known.Known, known.Missing, known.WhomToAsk], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.EndsWith(".", known.Known, StringComparison.Ordinal);
        Assert.EndsWith(".", known.Missing, StringComparison.Ordinal);
        Assert.Equal(id, known.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_form_known_by_name_is_found_and_is_no_instrument(string id)
    {
        Assert.Null(InstrumentCatalog.Default.Find(id));
        Assert.Null(InstrumentCatalog.Default.Find(id, "1.0.0"));
        CatalogEntry entry = InstrumentCatalog.Default.FindEntry(id)!;
        Assert.Equal((CatalogStatus.NameOnly, Known(id).Title, Known(id).Rater), (entry.Status, entry.Title, entry.Rater));
        Assert.Same(Known(id), entry.KnownByName);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_citation_names_a_publication_and_a_bare_doi(string id)
    {
        if (Known(id).Citation is { } citation)
        {
            Assert.False(string.IsNullOrWhiteSpace(citation.Text));
            Assert.Matches("^10[.][0-9]{4,}/[^ ]+$", citation.Doi ?? "10.0000/none");
        }
    }

    [Fact]
    public void No_doi_is_given_from_memory() => Assert.Empty(
        InstrumentCatalog.Default.Instruments.SelectMany(i => i.Citations).Concat(InstrumentCatalog.Default.KnownByName.Select(k => k.Citation).OfType<Citation>())
            .Select(citation => citation.Doi).Intersect(Remembered, StringComparer.OrdinalIgnoreCase));

    [Theory]
    [InlineData("star-p")]
    [InlineData("ans")]
    [InlineData("arm-12")]
    [InlineData("wfpts")]
    [InlineData("gq")]
    [InlineData("tpi-t")]
    [InlineData("rri-c")]
    [InlineData("rri-t")]
    [InlineData("rri-c-sf")]
    [InlineData("softa-s-client")]
    [InlineData("haq-1-client")]
    [InlineData("vtas-r-sf")]
    [InlineData("bl-ri-40")]
    public void A_form_whose_range_nobody_read_says_so(string id) => Assert.Matches("response format|range", Known(id).Missing);

    [Fact]
    public void The_pictorial_form_for_small_children_is_called_not_scored() =>
        Assert.Contains("not scored", Known("ycsrs").Known, StringComparison.Ordinal);

    [Fact]
    public void A_form_that_shares_a_name_with_another_says_which_it_is_not()
    {
        Assert.Contains("not the SRS V3.0", Known("session-rating-scale-10").Known, StringComparison.Ordinal);
        Assert.Contains("not the TASC-r", Known("mentor-alliance-scale").Known, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_none_is_refused() => Assert.StartsWith(
        "An id has lower-case letters, digits, hyphens and dots.",
        Assert.Throws<ArgumentException>("id", () => new KnownInstrument("Star P", "STAR-P", Rater.Client, "k.", "m.", "w.")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_form_known_by_name_and_its_line_say_what_was_said_of_it()
    {
        var citation = new Citation("Somebody (2001)");
        var known = new KnownInstrument("star-p", "STAR-P", Rater.Client, "Twelve items.", "The range.", "The authors.", citation);
        var entry = new CatalogEntry(known);

        Assert.Equal(("star-p", "STAR-P", Rater.Client, citation), (known.Id, known.Title, known.Rater, known.Citation));
        Assert.Equal(("Twelve items.", "The range.", "The authors."), (known.Known, known.Missing, known.WhomToAsk));
        Assert.Equal(("star-p", "STAR-P", Rater.Client, CatalogStatus.NameOnly), (entry.Id, entry.Title, entry.Rater, entry.Status));
        Assert.Equal((known, null), (entry.KnownByName, entry.Instrument));
    }

    private static KnownInstrument Known(string id) => InstrumentCatalog.Default.KnownByName.Single(known => known.Id == id);
}
