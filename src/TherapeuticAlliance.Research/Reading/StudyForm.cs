using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>One filled-in form of a study: a row of the table, or one wave of a row.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class StudyForm
{
    private const int NoSession = -1;

    private readonly FormBlock _answers;
    private readonly int _start;
    private readonly int _session;
    private readonly FormExtras? _extras;

    internal StudyForm(FormBlock answers, int start, int? session, FormExtras? extras)
    {
        _answers = answers;
        _start = start;
        _session = session ?? NoSession;
        _extras = extras;
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument => _answers.Instrument;

    /// <summary>Gets the row of the table as a spreadsheet counts: 1 is the first row, blank lines count.</summary>
    public int Row { get; internal init; }

    /// <summary>Gets whose form it is, as written; empty when the map names no column or the cell is blank.</summary>
    public string Id { get; internal init; } = string.Empty;

    /// <summary>Gets the session, as written, or the wave; empty when the map names neither.</summary>
    public string Session { get; internal init; } = string.Empty;

    /// <summary>Gets the session as a number from 0, or <see langword="null"/> when it is none.</summary>
    public int? SessionNumber => _session == NoSession ? null : _session;

    /// <summary>Gets what the columns hold that the map keeps, in its order.</summary>
    public IReadOnlyList<string> Kept => _extras?.Kept ?? [];

    /// <summary>
    /// Gets whether the form repeats an earlier one of its id and session without saying anything new: it has no answers, or equals
    /// it answer by answer. It counts in no summary, course or statistic.
    /// </summary>
    public bool IsRepeat => Repeat is Repeat.Blank or Repeat.Equal;

    /// <summary>Gets the findings about the row and its answers; paths are columns. Usually empty.</summary>
    public IReadOnlyList<Finding> Findings => _extras?.Findings ?? [];

    /// <summary>Gets the answers in the order of the form, before keying; NaN where there is no usable value. They are put together when asked for.</summary>
    public ReadOnlySpan<double> Values
    {
        get
        {
            var values = new double[Instrument.Items.Count];
            CopyTo(values);
            return values;
        }
    }

    /// <summary>The case, the same for ids that are joined; -1 when the row has no id.</summary>
    internal int Person { get; init; } = -1;

    /// <summary>Whether an answer is no option of its item.</summary>
    internal bool HasInvalidAnswers => _extras?.Sheet?.Answers.Any(answer => answer.Kind == AnswerKind.Invalid) == true;

    internal DateTime? Date => _extras?.Date;

    internal Repeat Repeat { get; init; }

    internal bool IsBlank { get; init; }

    /// <summary>Returns the items without a usable value, in the order of the form.</summary>
    public IEnumerable<Item> MissingItems() => Instrument.Items.Where(item => double.IsNaN(Value(item)));

    /// <summary>Returns the form as a response sheet, with id and session as its administration.</summary>
    public ResponseSheet Sheet() =>
        (_extras?.Sheet ?? Instrument.AnswerFrom(Instrument.Items.Select(item => Value(item) is var value && double.IsNaN(value) ? (double?)null : value)))
        .WithAdministration(new Administration(subject: Id.Length == 0 ? null : Id, session: SessionNumber));

    /// <summary>Returns the value of an item after keying, or <see langword="null"/> when it has no usable value.</summary>
    /// <param name="item">An item of the instrument.</param>
    /// <exception cref="ArgumentException">The item belongs to another instrument.</exception>
    public decimal? Keyed(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Position >= Instrument.Items.Count || !ReferenceEquals(Instrument.Items[item.Position], item))
        {
            throw new ArgumentException("The item belongs to another instrument than " + Instrument + ".", nameof(item));
        }

        double value = Value(item);
        return double.IsNaN(value) ? null : item.Keyed((decimal)value);
    }

    /// <summary>Returns the row; never an answer or identifier.</summary>
    public override string ToString() => nameof(StudyForm) + " in row " + Number.Text(Row);

    /// <summary>How many answers have a usable value.</summary>
    internal int Answered => Instrument.Items.Count(item => !double.IsNaN(Value(item)));

    /// <summary>Returns the answer to an item of the instrument before keying; NaN where there is no usable value.</summary>
    internal double Value(Item item)
    {
        if (_extras?.Values is { } values)
        {
            return values[item.Position];
        }

        int units = _answers[_start + item.Position];
        return units == Cell.NoUnits ? double.NaN : (double)units / item.Format.Unit;
    }

    internal void CopyTo(Span<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Value(Instrument.Items[i]);
        }
    }

    /// <summary>Adds the answers to a table, with what is unusual about them.</summary>
    internal void AddTo(ResponseTableBuilder builder)
    {
        if (_extras?.Sheet is { } sheet)
        {
            builder.Add(sheet);
            return;
        }

        int items = Instrument.Items.Count;
        Span<double> values = items <= 128 ? stackalloc double[items] : new double[items];
        CopyTo(values);
        builder.Add(values);
    }

    /// <summary>Returns the form with a session number, which its date has become.</summary>
    internal StudyForm InSession(int number) => new(_answers, _start, number, _extras?.WithoutDate())
    {
        Row = Row,
        Id = Id,
        Session = Session,
        Person = Person,
        Repeat = Repeat,
        IsBlank = IsBlank,
    };
}
