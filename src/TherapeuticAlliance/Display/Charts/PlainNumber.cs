using System;
using System.Globalization;
using TherapeuticAlliance.Display.Words;

namespace TherapeuticAlliance.Display.Charts;

/// <summary>Numbers for people: at most two decimals, the same on every runtime.</summary>
internal static class PlainNumber
{
    internal static string Of(double value, Speaker speaker) => Of((decimal)value, speaker);

    internal static string Of(decimal value, Speaker speaker) => speaker.Number(Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture));

    internal static string Of(ExactScore score, Speaker speaker) => Of(score.ToDecimal(), speaker);

    internal static string OfOrNone(double? value, Speaker speaker) => value is { } known ? Of(known, speaker) : speaker.Say(ChartWords.NoScore);

    /// <summary>A probability to three decimals; a smaller one as a bound, never as zero.</summary>
    internal static string Probability(double p, Speaker speaker) =>
        p < 0.001 ? "< " + speaker.Number("0.001") : speaker.Number(Math.Round((decimal)p, 3).ToString("0.000", CultureInfo.InvariantCulture));
}
