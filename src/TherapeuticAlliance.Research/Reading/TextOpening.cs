using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Opens a delimited text: finds its delimiter, and takes off what a spreadsheet or its author put above the header.</summary>
internal static class TextOpening
{
    private const string SpreadsheetMark = "sep=";
    private const string ImportId = "{\"ImportId\":";
    private const string ImportIdDoubled = "{'ImportId':";
    private const int MostHeaderRows = 2;

    internal static DelimitedRows Open(TextReader text, FileStream? stream, StudyMap map, IReadOnlySet<string> wanted)
    {
        string encoding = (map.TextEncoding ?? Encoding.UTF8).WebName.ToUpperInvariant();
        PeekingReader peeking = Peek(text, stream, encoding);
        RefuseUnmarked(peeking.Start);
        char? named = map.DelimiterChar ?? MarkOf(peeking.Start);
        int titles = map.TitleRowCount + (MarkOf(peeking.Start) is null ? 0 : 1);
        string below = Below(peeking.Start, titles);
        char delimiter = named ?? DelimiterFinder.Find(below, wanted);
        var rows = new DelimitedRows(peeking, delimiter, encoding, stream, HeaderRows(below, delimiter));
        rows.SkipLines(titles);

        return rows;
    }

    private static PeekingReader Peek(TextReader text, FileStream? stream, string encoding)
    {
        try
        {
            return new PeekingReader(text);
        }
        catch (DecoderFallbackException)
        {
            throw new StudyException(FileFindings.NotText.At(string.Empty, encoding, Number.Text(1)));
        }
        catch (IOException exception)
        {
            throw FileGuard.Failed(FileFindings.FileUnreadable, stream?.Name ?? string.Empty, exception);
        }
    }

    // Every second byte of a text in UTF-16 is a NUL, as long as it is in Latin letters.
    private static void RefuseUnmarked(string start)
    {
        int zeros = start.AsSpan().Count('\0');
        if (zeros > 0 && 4 * zeros > start.Length)
        {
            throw new StudyException(ReadingFindings.UnmarkedUtf16.At(string.Empty, start[0] == '\0' ? "utf-16BE" : "utf-16"));
        }
    }

    private static char? MarkOf(string start)
    {
        ReadOnlySpan<char> line = start.AsSpan(0, Math.Max(0, start.AsSpan().IndexOfAny('\r', '\n'))).Trim('"');
        return line.Length == SpreadsheetMark.Length + 1 && line.StartsWith(SpreadsheetMark, StringComparison.OrdinalIgnoreCase) ? line[^1] : null;
    }

    // Qualtrics writes the texts of the questions into the second row and import ids into the third.
    private static int HeaderRows(string start, char delimiter)
    {
        if (!start.Contains("ImportId", StringComparison.Ordinal))
        {
            return 0;
        }

        using var rows = new DelimitedRows(new StringReader(start), delimiter, string.Empty);
        _ = rows.Read();
        for (int row = 1; row <= MostHeaderRows && rows.Read(); row++)
        {
            if (rows[0].StartsWith(ImportId, StringComparison.Ordinal) || rows[0].StartsWith(ImportIdDoubled, StringComparison.Ordinal))
            {
                return row;
            }
        }

        return 0;
    }

    private static string Below(string start, int lines)
    {
        ReadOnlySpan<char> rest = start;
        for (int i = 0; i < lines; i++)
        {
            int end = rest.IndexOfAny('\r', '\n');
            if (end < 0)
            {
                return start;
            }

            rest = rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        }

        return rest.ToString();
    }
}
