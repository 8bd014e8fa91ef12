using System;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>Distances in points.</summary>
internal static class PointsText
{
    private const string Least = "0.01";

    /// <summary>Returns the distance with the range of the scale behind it.</summary>
    internal static string OfRange(decimal difference, Scale scale, TextProvider texts)
    {
        if (scale.Highest.Minus(scale.Lowest) is not { } range)
        {
            return Plain(difference, texts);
        }

        string span = texts.Number(range.ToText());
        return IsBelowLeast(difference)
            ? texts.Say(DyadTexts.PointsBelowOfRange, texts.Number(Least), span)
            : texts.Say(DyadTexts.PointsOfRange, Rounded(difference), span);
    }

    internal static string Plain(decimal difference, TextProvider texts) => IsBelowLeast(difference)
        ? texts.Say(DyadTexts.PointsBelow, texts.Number(Least))
        : texts.Say(DyadTexts.Points, Rounded(difference));

    private static bool IsBelowLeast(decimal difference) => difference != 0 && Rounded(difference) == 0;

    private static decimal Rounded(decimal difference) => Math.Round(Math.Abs(difference), 2);
}
