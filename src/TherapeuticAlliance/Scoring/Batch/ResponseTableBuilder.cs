using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>
/// Collects forms into tables, one at a time: add as many as a chunk should have, take the table, and go on. Not safe to
/// share between threads.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed unsafe partial class ResponseTableBuilder
{
    private readonly MissingCodes _codes;
    private readonly int _notAnswered;
    private readonly int _invalid;
    private readonly TableDraft _draft;

    /// <summary>Begins a table. Its cells are the narrowest that hold every answer.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <exception cref="ArgumentException">The values of the instrument do not fit 32 bits.</exception>
    public ResponseTableBuilder(Instrument instrument)
    {
        Instrument = Guard.NotNull(instrument, nameof(instrument));
        CellType cells = CellFit.Narrowest(instrument);
        _codes = MissingCodes.For(cells);
        _notAnswered = _codes.CodeOf(MissingReason.NotAnswered);
        _invalid = CellFit.Invalid(cells);
        _draft = new TableDraft(cells, instrument.Items.Count);
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets how many forms were added since the last table.</summary>
    public int Rows => _draft.Rows;

    /// <summary>Adds a sheet.</summary>
    /// <param name="sheet">A sheet of the instrument.</param>
    /// <exception cref="ArgumentException">The sheet belongs to another instrument, version or definition.</exception>
    public void Add(ResponseSheet sheet)
    {
        Guard.NotNull(sheet, nameof(sheet));
        if (!sheet.Instrument.HasDefinitionOf(Instrument))
        {
            throw new ArgumentException("The sheet is one of " + sheet.Instrument + ", but this table is one of " + Instrument + ".", nameof(sheet));
        }

        bool isPlain = sheet.UnknownItemAnswers.Count == 0 && ReferenceEquals(sheet.Administration, Administration.Unknown);
        _draft.Begin();
        for (int i = 0; i < sheet.Answers.Count; i++)
        {
            Answer answer = sheet.Answers[i];
            isPlain &= answer.Kind != AnswerKind.Invalid;
            _draft.Put(i, CellOf(Instrument.Items[i], answer));
        }

        _draft.End(isPlain ? null : sheet);
    }

    /// <summary>Adds a form as numbers.</summary>
    /// <param name="answers">One value for each item, in the order of the form; NaN is not answered.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public void Add(double[] answers)
    {
        Check(Guard.NotNull(answers, nameof(answers)).Length);
        fixed (double* values = answers)
        {
            AddValues(values);
        }
    }

    /// <summary>Returns the table of what was added, and begins an empty one.</summary>
    public ResponseTable Build() => _draft.Take(Instrument, _codes);

    /// <summary>Returns the instrument; never an answer.</summary>
    public override string ToString() => nameof(ResponseTableBuilder) + " of " + Instrument;
}
