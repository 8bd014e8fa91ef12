using System;
using System.IO;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Approvals;

/// <summary>
/// Compares a text with the committed one. One command writes all of them anew; read the difference before you commit it:
/// UPDATE_APPROVED=1 dotnet test PROJECT -c Release, with the project of the test.
/// </summary>
internal static class Approved
{
    private const string Command = "UPDATE_APPROVED=1 dotnet test PROJECT -c Release";

    internal static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1";

    internal static string PathOf(string file) => Repository.Path("tests", "TherapeuticAlliance.Tests", "Approvals", file);

    /// <summary>Fails when a text is not the committed one.</summary>
    internal static void Verify(string path, string text)
    {
        string current = WithLineFeeds(text);
        if (IsUpdating)
        {
            Write(path, current);
        }

        Compare(Path.GetFileName(path), Read(path), current);
    }

    /// <summary>Fails when two texts differ, and says how to approve the new one.</summary>
    internal static void Compare(string name, string approved, string current)
    {
        string? difference = FirstDifference(approved, WithLineFeeds(current));
        Assert.True(difference is null, $"{name} is not what the code says. If the change is wanted, run\n  {Command}\nand commit the file.\n{difference}");
    }

    /// <summary>
    /// Fails when a line of a permanent ledger has changed or gone, or a new one is not yet in it. Updating only adds lines:
    /// what was published once is never rewritten by a tool.
    /// </summary>
    /// <param name="file">The ledger.</param>
    /// <param name="lines">What holds now; the first word of each line is its permanent key.</param>
    /// <param name="promise">What a change of a line breaks.</param>
    internal static void VerifyLedger(string file, string[] lines, string promise)
    {
        string path = PathOf(file);
        if (IsUpdating)
        {
            string[] known = Lines(path);
            Write(path, string.Concat(known.Concat(lines.Where(line => !known.Any(old => KeyOf(old) == KeyOf(line)))).OrderBy(l => l, StringComparer.Ordinal).Select(l => l + "\n")));
        }

        string[] ledger = Lines(path);
        string[] changed = ledger.Except(lines).ToArray();
        string[] added = lines.Where(line => !ledger.Any(old => KeyOf(old) == KeyOf(line))).ToArray();
        Assert.True(changed.Length == 0, $"{file}: {promise}\nIn the ledger, but no longer so:\n{string.Join("\n", changed)}");
        Assert.True(added.Length == 0, $"{file} lacks new lines. Run\n  {Command}\nand commit the file.\n{string.Join("\n", added)}");
    }

    internal static string Read(string path) => File.Exists(path) ? WithLineFeeds(File.ReadAllText(path)) : string.Empty;

    private static string[] Lines(string path) => Read(path).Split(['\n'], StringSplitOptions.RemoveEmptyEntries);

    private static string KeyOf(string line) => line.Split(' ')[0];

    private static void Write(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n");

    private static string? FirstDifference(string approved, string current)
    {
        string[] before = approved.Split('\n');
        string[] now = current.Split('\n');
        for (int line = 0; line < Math.Max(before.Length, now.Length); line++)
        {
            string was = line < before.Length ? before[line] : "(end)";
            string becomes = line < now.Length ? now[line] : "(end)";
            if (was != becomes)
            {
                return $"Line {line + 1} is approved as\n  {was}\nand now is\n  {becomes}";
            }
        }

        return null;
    }
}
