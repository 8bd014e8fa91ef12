using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Json.Tests.Pages;

/// <summary>The text of docs/instruments/README.md.</summary>
internal static class InstrumentIndex
{
    internal const string File = "README.md";

    /// <summary>The name of the files of an instrument: its id, and the version of an earlier one.</summary>
    internal static string NameOf(Instrument instrument) => InstrumentCatalog.Default.Find(instrument.Id)?.Version is { } newest && newest != instrument.Version
        ? instrument.Id + "-" + instrument.Version
        : instrument.Id;

    internal static string Of(InstrumentCatalog catalog)
    {
        CatalogEntry[] keyed = catalog.Entries.Where(entry => entry.Status <= CatalogStatus.CallerSupplied).ToArray();
        CatalogEntry[] unkeyed = catalog.Entries.Where(entry => entry.Status == CatalogStatus.NoKey).ToArray();
        string[] lines =
        [
            "# The catalogue",
            string.Empty,
            "Generated from the definitions; do not edit. The tests hold it, and this writes it anew:",
            "`UPDATE_APPROVED=1 dotnet test tests/TherapeuticAlliance.Json.Tests -c Release`.",
            "How one gets in: [adding an instrument](../adding-an-instrument.md).",
            string.Empty,
            $"## With a key ({Count(keyed.Length)})",
            string.Empty,
            "The evidence is that of the weakest scale; the page gives it scale by scale. *Verified*: two independent",
            "sources, or one that agrees with published figures. *Single source*: one was read. *Inferred*: carried over from a parallel",
            "form, or recomputed from published statistics; such scores say so. The range is that of an answer. The definition as a",
            "document lies beside each page (`<id>.json`).",
            string.Empty,
            .. Table(["id", "title", "rater", "items", "range", "evidence"], keyed.Select(entry => (string[])[.. Form(entry), Evidence(entry.Status)])),
            string.Empty,
            $"## Without a key ({Count(unkeyed.Length)})",
            string.Empty,
            "Items and range are proven, the key is not. Nothing is scored until you supply the key of your licensed copy.",
            string.Empty,
            .. Table(["id", "title", "rater", "items", "range", "missing", "whom to ask"], unkeyed.Select(entry =>
                (string[])[.. Form(entry), entry.Instrument!.MissingKey!.What, entry.Instrument.MissingKey.WhomToAsk])),
            string.Empty,
            "## Earlier versions",
            string.Empty,
            "A sheet is scored by the version it was filled in by. New sheets take the newest, which the tables above list.",
            string.Empty,
            .. catalog.Instruments.Where(instrument => NameOf(instrument) != instrument.Id).Select(instrument => $"- [`{NameOf(instrument)}`]({NameOf(instrument)}.md)"),
            string.Empty,
            $"## Known by name ({Count(catalog.KnownByName.Count)})",
            string.Empty,
            "Not even items and range are proven, so nothing is defined and nothing can be scored.",
            string.Empty,
            .. Table(["id", "title", "rater", "known", "missing", "whom to ask", "published in"], catalog.KnownByName.Select(known =>
                (string[])["`" + known.Id + "`", known.Title, Rater(known.Rater), known.Known, known.Missing, known.WhomToAsk, known.Citation?.ToString() ?? string.Empty])),
            string.Empty,
        ];
        return string.Join("\n", lines);
    }

    private static string[] Form(CatalogEntry entry) =>
        [$"[`{entry.Id}`]({entry.Id}.md)", entry.Title, Rater(entry.Rater), Count(entry.Instrument!.Items.Count), Range(entry.Instrument.Format)];

    private static string Rater(Rater rater) => rater.Code.Replace('-', ' ');

    private static string Range(ResponseFormat format) =>
        format + (format.Excluded.Count > 0 ? " without " + string.Join(", ", format.Excluded.Select(value => value.ToString(CultureInfo.InvariantCulture))) : string.Empty);

    private static string Evidence(CatalogStatus status) => status switch
    {
        CatalogStatus.Verified => "verified",
        CatalogStatus.SingleSource => "single source",
        CatalogStatus.Inferred => "inferred",
        _ => "caller supplied",
    };

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Table(string[] header, IEnumerable<string[]> rows) =>
        new[] { header, header.Select(_ => "---").ToArray() }.Concat(rows).Select(row => "| " + string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|"))) + " |");
}
