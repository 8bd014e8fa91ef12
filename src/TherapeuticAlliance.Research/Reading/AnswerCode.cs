using System;
using System.Collections.Immutable;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What a text of a table means, for every item or for some.</summary>
internal sealed record AnswerCode(string Text, decimal Value, ImmutableArray<string> Items)
{
    internal bool IsFor(Item item) => Items.IsEmpty || Items.Contains(item.Code, StringComparer.Ordinal);
}
