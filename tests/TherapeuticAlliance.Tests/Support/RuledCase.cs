using System.Linq;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>A form with rules and what somebody answered on it.</summary>
internal sealed class RuledCase(RuledForm form, int[] answers)
{
    /// <summary>Stands in the place of an answer that was not given.</summary>
    internal const int NotAnswered = -1;

    /// <summary>Stands in the place of an answer to what does not apply, as the respondent said.</summary>
    internal const int NotApplicable = -2;

    internal RuledForm Form { get; } = form;

    internal int[] Answers { get; } = answers;

    internal ResponseSheet Sheet(Instrument instrument)
    {
        ResponseSheet sheet = instrument.AnswerFrom(Answers.Select(answer => answer < 0 ? (int?)null : answer));
        return Enumerable.Range(0, Answers.Length).Where(i => Answers[i] == NotApplicable)
            .Aggregate(sheet, (one, i) => one.WithMissing(instrument.Items[i].Code, MissingReason.NotApplicable));
    }

    public override string ToString() => Form + " | answers " + string.Join(" ", Answers);
}
