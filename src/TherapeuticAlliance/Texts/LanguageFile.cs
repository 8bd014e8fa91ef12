using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace TherapeuticAlliance.Texts;

/// <summary>
/// One language of one package: <c>key = words</c>, a line each. Lines that begin with # are for translators, lines that begin
/// with @ are habits of the language: <c>@decimal</c>, <c>@plurals</c>, <c>@or</c>.
/// </summary>
internal sealed class LanguageFile
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    internal LanguageFile(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            int equals = line.IndexOf(" = ", StringComparison.Ordinal);
            if (equals > 0 && line[0] != '#')
            {
                _words[line.Substring(0, equals)] = line.Substring(equals + 3).TrimEnd('\r');
            }
        }
    }

    internal IReadOnlyDictionary<string, string> Words => _words;

    internal static LanguageFile? Read(Stream? stream)
    {
        if (stream is null)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new LanguageFile(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    internal string? Find(string key) => _words.TryGetValue(key, out string? words) ? words : null;
}
