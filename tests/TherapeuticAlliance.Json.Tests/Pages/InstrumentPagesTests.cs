using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Json.Writing;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Pages;

/// <summary>
/// Holds docs/instruments, which is generated from the definitions. One command writes it anew; read the difference before you
/// commit it: UPDATE_APPROVED=1 dotnet test tests/TherapeuticAlliance.Json.Tests -c Release.
/// </summary>
public sealed class InstrumentPagesTests
{
    private const string Command = "UPDATE_APPROVED=1 dotnet test tests/TherapeuticAlliance.Json.Tests -c Release";

    private static readonly string Folder = Repository.Path("docs", "instruments");

    // Written once, before any test of this class reads.
    private static readonly SortedDictionary<string, string> Expected = ExpectedFiles();

    public static TheoryData<string> Files { get; } = new(Expected.Keys);

    public static TheoryData<string> Ids { get; } =
        new(InstrumentCatalog.Default.Instruments.Select(InstrumentIndex.NameOf));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_what_the_definition_says(string file)
    {
        string path = Path.Combine(Folder, file);
        Assert.True(File.Exists(path), Advice(file + " is missing."));

        string committed = File.ReadAllText(path).Replace("\r\n", "\n");

        Assert.True(string.Equals(Expected[file], committed, StringComparison.Ordinal), Advice(file + " is not what the code says."));
    }

    [Fact]
    public void There_is_no_file_of_an_instrument_that_is_gone()
    {
        string[] surplus = Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Where(file => !Expected.ContainsKey(file)).ToArray();

        Assert.True(surplus.Length == 0, Advice("Nothing in the catalogue is the source of " + string.Join(", ", surplus) + "."));
    }

    [Fact]
    public void Each_instrument_has_one_page_and_one_document() =>
        Assert.Equal((InstrumentCatalog.Default.Instruments.Count * 2) + 1, Expected.Count);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_document_beside_a_page_is_the_instrument(string name)
    {
        Instrument read = Expect.Valid(AllianceJson.ReadDefinition(File.ReadAllText(Path.Combine(Folder, name + ".json"))));

        Assert.Equal(InstrumentCatalog.Default.Find(read.Id, read.Version)!.ContentHash, read.ContentHash);
        Assert.Equal(name, InstrumentIndex.NameOf(read));
    }

    [Fact]
    public void Everything_in_the_catalogue_stands_in_the_index_once()
    {
        string[] lines = Expected[InstrumentIndex.File].Split('\n');

        Assert.All(InstrumentCatalog.Default.Entries, entry => Assert.Single(lines, line =>
            line.StartsWith("| [`" + entry.Id + "`](" + entry.Id + ".md) |", StringComparison.Ordinal) || line.StartsWith("| `" + entry.Id + "` |", StringComparison.Ordinal)));
    }

    private static string Advice(string what) => what + " If the change is wanted, run\n  " + Command + "\nand commit docs/instruments.";

    private static SortedDictionary<string, string> ExpectedFiles()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [InstrumentIndex.File] = InstrumentIndex.Of(InstrumentCatalog.Default) };
        foreach (Instrument instrument in InstrumentCatalog.Default.Instruments)
        {
            files.Add(InstrumentIndex.NameOf(instrument) + ".md", instrument.Describe());
            files.Add(InstrumentIndex.NameOf(instrument) + ".json", AllianceJson.WriteDefinition(instrument, WritingOptions.Canonical.Indented()).Replace("\r\n", "\n") + "\n");
        }

        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            Update(files);
        }

        return files;
    }

    private static void Update(SortedDictionary<string, string> files)
    {
        Directory.CreateDirectory(Folder);
        foreach (string surplus in Directory.GetFiles(Folder).Where(path => !files.ContainsKey(Path.GetFileName(path))))
        {
            File.Delete(surplus);
        }

        foreach (KeyValuePair<string, string> file in files)
        {
            File.WriteAllText(Path.Combine(Folder, file.Key), file.Value, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}
