using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>
/// Finds the delimiter from the header: the one that cuts out the most columns that the map asks for, and of those the
/// one that cuts the most. Delimiters inside quotes do not count.
/// </summary>
internal static class DelimiterFinder
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    internal static char Find(string start, IReadOnlySet<string> wanted)
    {
        string header = start[..EndOfHeader(start)];
        return Candidates.Select(candidate => (candidate, fields: Split(header, candidate)))
            .OrderByDescending(cut => cut.fields.Count(wanted.Contains))
            .ThenByDescending(cut => cut.fields.Count)
            .First().candidate;
    }

    private static int EndOfHeader(string start)
    {
        bool isQuoted = false;
        for (int i = 0; i < start.Length; i++)
        {
            isQuoted ^= start[i] == '"';
            if (!isQuoted && start[i] is '\r' or '\n' && i > 0)
            {
                return i;
            }
        }

        return start.Length;
    }

    private static List<string> Split(string header, char delimiter)
    {
        var fields = new List<string>();
        bool isQuoted = false;
        int from = 0;
        for (int i = 0; i <= header.Length; i++)
        {
            if (i == header.Length || (header[i] == delimiter && !isQuoted))
            {
                fields.Add(header.AsSpan(from, i - from).Trim().Trim('"').Trim().ToString());
                from = i + 1;
            }
            else
            {
                isQuoted ^= header[i] == '"';
            }
        }

        return fields;
    }
}
