using TherapeuticAlliance.Building;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>A house questionnaire for client and therapist: 12 items from 1 to 5; task and bond are sums, total is a mean. Item 3 is reversed.</summary>
internal static class Pair
{
    internal static Instrument Client { get; } = Form("pair-client", Rater.Client).Build();

    internal static Instrument Therapist { get; } = Form("pair-therapist", Rater.Therapist).Build();

    internal static Instrument Observer { get; } = Form("pair-observer", Rater.Observer).Build();

    /// <summary>A form of the questionnaire, for tests to vary.</summary>
    internal static InstrumentBuilder Form(string id, Rater rater, FormatBuilder? format = null) => Instrument.Define(id, "1.0.0")
        .Titled("Pair").RatedBy(rater).Answered(format ?? Likert.Points(1, 5)).OfFamily("pair")
        .NumberedItems(12).Reversed(3)
        .Scale("task", s => s.Named("Task").Items(1, 2, 3, 4).Sum().AtLeastAnswered(3))
        .Scale("bond", s => s.Named("Bond").Items(5, 6, 7, 8).Sum())
        .Total(s => s.AllItems().Mean().AtMostMissing(6));

    /// <summary>Series of client and therapist on the total, a score for each session from 1.</summary>
    internal static (ScoreSeries Therapist, ScoreSeries Client) Series(double?[] therapist, double?[] client) =>
        (ScoreSeries.Of(Therapist["total"], therapist), ScoreSeries.Of(Client["total"], client));
}
