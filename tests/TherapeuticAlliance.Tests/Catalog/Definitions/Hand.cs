using System.Linq;

namespace TherapeuticAlliance.Tests.Catalog.Definitions;

/// <summary>Fills forms in, and writes scores down as one would on paper: <c>task 9, goal 7/2</c>.</summary>
internal static class Hand
{
    /// <summary>A form with answers in the order of the items; a hyphen alone is not answered.</summary>
    internal static ResponseSheet Fill(Instrument instrument, string answers) =>
        instrument.AnswerFrom(answers.Split(' ').Select(answer => answer == "-" ? null : answer));

    /// <summary>A form with one value on the named items and another on all others.</summary>
    internal static ResponseSheet Split(Instrument instrument, int[] named, decimal onThem, decimal elsewhere) =>
        instrument.AnswerFrom(instrument.Items.Select(item => (decimal?)(named.Contains(item.Number) ? onThem : elsewhere)));

    internal static string Scores(ResponseSheet sheet) => string.Join(", ", sheet.Score().Scales.Select(score => score.Scale.Code + " " + Text(score.Exact)));

    internal static string Evidence(Instrument instrument) =>
        string.Join(", ", instrument.Scales.Select(scale => scale.Code + " " + scale.Evidence.Level));

    private static string Text(ExactScore? score) =>
        score is not { } given ? "none" : given.Denominator == 1 ? given.Numerator.ToString() : given.Numerator + "/" + given.Denominator;
}
