using System;
using System.Globalization;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>Numbers for people: at most two decimals, the same on every runtime.</summary>
internal static class PlainNumber
{
    internal static string Of(double value, TextProvider texts) => Of((decimal)value, texts);

    internal static string Of(decimal value, TextProvider texts) => texts.Number(Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture));

    internal static string Of(ExactScore score, TextProvider texts) => Of(score.ToDecimal(), texts);

    internal static string OfOrNone(double? value, TextProvider texts) => value is { } known ? Of(known, texts) : texts.Say(ChartWords.NoScore);

    /// <summary>A probability to three decimals; a smaller one as a bound, never as zero.</summary>
    internal static string Probability(double p, TextProvider texts) =>
        p < 0.001 ? "< " + texts.Number("0.001") : texts.Number(Math.Round((decimal)p, 3).ToString("0.000", CultureInfo.InvariantCulture));
}
