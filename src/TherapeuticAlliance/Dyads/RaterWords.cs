using System;

namespace TherapeuticAlliance.Dyads;

/// <summary>How the two raters are spoken of, or spoken to. Sentences are about the reader where there is one, else about the first rater.</summary>
internal sealed class RaterWords
{
    internal RaterWords(Rater first, Rater second, Rater? reader = null)
    {
        if (reader is not null && !reader.Equals(first) && !reader.Equals(second))
        {
            throw new ArgumentException("The reader is neither the " + first + " nor the " + second + ".", nameof(reader));
        }

        bool areMembers = first.Equals(second);
        IsAboutSecond = !areMembers && second.Equals(reader);
        Subject = areMembers ? Member(first, "first") : reader is null ? Plain(first) : "you";
        SubjectsOwn = areMembers || reader is null ? Subject + "'s" : "your";
        Other = areMembers ? Member(second, "second") : reader is null ? Plain(second) : Seen(IsAboutSecond ? first : second, reader);
        Both = areMembers || reader is null ? Subject + " and " + Other : "the two of you";
    }

    /// <summary>Whether signs turn, since the sentence is about the second rater.</summary>
    internal bool IsAboutSecond { get; }

    internal string Subject { get; }

    internal string SubjectsOwn { get; }

    internal string Other { get; }

    internal string OthersOwn => Other + "'s";

    internal string Both { get; }

    /// <summary>For the beginning of a sentence.</summary>
    internal static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    // Members of a family or group, who fill in the same form; some are rated by an observer.
    private static string Member(Rater rater, string place) => (rater.Equals(Rater.Observer) ? "the observer of " : string.Empty) + "the " + place + " member";

    private static string Plain(Rater rater) => "the " + rater.Code.Replace('-', ' ');

    private static string Seen(Rater other, Rater reader) =>
        other.Equals(Rater.Therapist) && !reader.Equals(Rater.Observer) ? "your therapist"
        : other.Equals(Rater.Client) && reader.Equals(Rater.Therapist) ? "your client"
        : Plain(other);
}
