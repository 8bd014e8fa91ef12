using System;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance;

/// <summary>Finds what keeps an answer on one response format from meaning the same on another.</summary>
internal static class FormatConflict
{
    /// <summary>Returns how the two formats differ, each as a code that every language has words for, or null when they have the same values and contradict each other in no label.</summary>
    internal static (string First, string Second)? Of(ResponseFormat first, ResponseFormat second)
    {
        if (!first.HasSameValuesAs(second))
        {
            return (first.Code, second.Code);
        }

        // "Always" is no degree of agreement, even where both are 7. A form that prints no label at a value contradicts nothing.
        foreach (Anchor anchor in first.Anchors)
        {
            Anchor? other = second.Anchors.FirstOrDefault(label => label.Value == anchor.Value);
            if (other is not null && !string.Equals(other.Label.Trim(), anchor.Label.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return (Text(first, anchor), Text(second, other));
            }
        }

        return null;
    }

    private static string Text(ResponseFormat format, Anchor anchor) =>
        (format.Step == 1 ? "format:labelled-range(" : "format:labelled-steps(") + format.Values + "," + Number.Text(anchor.Value) + "," + CodedWord.Value(anchor.Label) + ")";
}
