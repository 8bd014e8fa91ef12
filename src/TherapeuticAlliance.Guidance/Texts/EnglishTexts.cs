using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Guidance.Texts;

/// <summary>All texts but those of the considerations, by key. A key is the name of an enumeration and of its member, or of a sentence.</summary>
internal static class EnglishTexts
{
    internal const string RateMeasured = "Rate.Measured";
    internal const string RateNotMeasured = "Rate.NotMeasured";
    internal const string Line = "Line.Observation";
    internal const string Basis = "Line.Basis";

    internal static IReadOnlyDictionary<string, string> All { get; } = Sentences()
        .Concat(EnglishSentences.Observations.Select(text => Pair(Key(text.Key), text.Value)))
        .Concat(EnglishSentences.Cautions.Select(text => Pair(Key(text.Key), text.Value)))
        .Concat(EnglishLabels.Families.Select(text => Pair(Key(text.Key), text.Value)))
        .Concat(EnglishLabels.Bases.Select(text => Pair(Key(text.Key), text.Value)))
        .ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);

    internal static string Key<T>(T member)
        where T : struct, Enum => typeof(T).Name.Replace("Consideration", string.Empty).Replace("Kind", string.Empty) + "." + member;

    private static IEnumerable<KeyValuePair<string, string>> Sentences() =>
    [
        Pair(Line, "Session {session}, {scale}: {sentence}"),
        Pair(RateMeasured, "In stable courses such a flag comes {rate} times in 100 sessions ({under})."),
        Pair(RateNotMeasured, "How often such a flag is false was not measured for this policy and prior."),
        Pair(Basis, "Basis: {basis}. Sources: {sources}."),
    ];

    private static KeyValuePair<string, string> Pair(string key, string text) => new(key, text);
}
