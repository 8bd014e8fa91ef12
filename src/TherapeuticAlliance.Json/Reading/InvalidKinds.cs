using System;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What can be wrong with the answer to an item of the form.</summary>
internal static class InvalidKinds
{
    private static readonly FindingKind[] Kinds =
    [
        AnswerFindings.OutOfRange, AnswerFindings.OffGrid, AnswerFindings.ExcludedValue,
        AnswerFindings.NotANumber, AnswerFindings.UnknownLabel, AnswerFindings.UnknownOption,
    ];

    internal static string Known { get; } = string.Join(", ", Kinds.Select(kind => kind.Code));

    internal static FindingKind? Find(string? code) => Array.Find(Kinds, kind => kind.Code == code);
}
