using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Findings;

/// <summary>The sentences that ship with the library, in English. Stateless; use <see cref="Instance"/>.</summary>
public sealed class EnglishFindingFormatter : IFindingFormatter
{
    private EnglishFindingFormatter()
    {
    }

    /// <summary>Gets the formatter.</summary>
    public static EnglishFindingFormatter Instance { get; } = new();

    /// <summary>Returns the path, if any, and the sentence, which may show what was written.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public string Format(Finding finding)
    {
        FindingKind kind = Guard.NotNull(finding, nameof(finding)).Kind;
        string sentence = SentenceTemplate.Fill(
            kind.Template, kind.ArgumentNames, finding.Arguments, finding.AttemptedValue is null ? "what was written" : Quoted(finding.AttemptedValue));
        return finding.Path.Length == 0 ? sentence : finding.Path + ": " + sentence;
    }

    // Long texts (a 5 MB cell) and control characters must not flood or garble the sentence.
    private static string Quoted(string text)
    {
        const int Shown = 60;
        string start = text.Length > Shown ? text.Substring(0, Shown) + "…" : text;
        char[] printable = Array.ConvertAll(start.ToCharArray(), c => char.IsControl(c) ? ' ' : c);
        return "'" + new string(printable) + "'";
    }
}
