using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring.Batch;

/// <content>From answers to cells.</content>
public sealed unsafe partial class ResponseTableBuilder
{
    private void Check(int answers)
    {
        if (answers != Instrument.Items.Count)
        {
            throw new ArgumentException("Give one answer for each of the " + Number.Text(Instrument.Items.Count) + " items.", nameof(answers));
        }
    }

    private void AddValues(double* values)
    {
        bool isPlain = true;
        _draft.Begin();
        for (int i = 0; i < Instrument.Items.Count; i++)
        {
            bool isOption = Instrument.Items[i].Format.TryUnits(values[i], out long units);
            bool isBlank = double.IsNaN(values[i]);
            isPlain &= isOption || isBlank;
            _draft.Put(i, isOption ? (int)units : isBlank ? _notAnswered : _invalid);
        }

        _draft.End(isPlain ? null : SheetOf(values));
    }

    private ResponseSheet SheetOf(double* values)
    {
        var answers = new double?[Instrument.Items.Count];
        for (int i = 0; i < answers.Length; i++)
        {
            answers[i] = double.IsNaN(values[i]) ? null : values[i];
        }

        return Instrument.AnswerFrom(answers);
    }

    private int CellOf(Item item, Answer answer) => answer.Kind switch
    {
        AnswerKind.Given => (int)item.Format.ToUnits(answer.Value!.Value),
        AnswerKind.Missing => _codes.CodeOf(answer.Reason!.Value),
        _ => _invalid,
    };
}
