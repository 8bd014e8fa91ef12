using System;
using System.Collections.Generic;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>Who is who in a sentence: both by role, or one of them as you.</summary>
internal sealed class RaterWords
{
    internal RaterWords(Rater first, Rater second, TextProvider texts, Rater? reader = null)
    {
        if (reader is not null && !reader.Equals(first) && !reader.Equals(second))
        {
            throw new ArgumentException("The reader is neither the " + first + " nor the " + second + ".", nameof(reader));
        }

        Texts = texts;
        IsToReader = reader is not null;
        IsAboutSecond = second.Equals(reader);
        Subject = reader is null ? Plain(first) : string.Empty;
        Other = reader is null ? Plain(second) : Seen(IsAboutSecond ? first : second, reader);
    }

    internal TextProvider Texts { get; }

    /// <summary>Gets whether a reader is spoken to.</summary>
    internal bool IsToReader { get; }

    /// <summary>Gets whether the sentences begin with the second form.</summary>
    internal bool IsAboutSecond { get; }

    /// <summary>Gets who the sentences begin with; empty for the reader.</summary>
    internal string Subject { get; }

    internal string Other { get; }

    internal static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    /// <summary>Returns a sentence with the places subject, where it speaks of both, and those given, by name.</summary>
    internal string Say(TextTemplate about, TextTemplate to, params string[] values)
    {
        var all = new List<object>();
        if (!IsToReader)
        {
            all.Add(Subject);
        }

        all.AddRange(values);
        return Texts.Say(IsToReader ? to : about, all.ToArray());
    }

    private string Plain(Rater rater) => Texts.Word(null, "the", rater.Code) ?? Texts.Say(DyadTexts.TheRater, rater.Code.Replace('-', ' '));

    private string Seen(Rater other, Rater reader) =>
        other.Equals(Rater.Therapist) && !reader.Equals(Rater.Observer) ? Texts.Word("your", other.Code)
        : other.Equals(Rater.Client) && reader.Equals(Rater.Therapist) ? Texts.Word("your", other.Code)
        : Plain(other);
}
