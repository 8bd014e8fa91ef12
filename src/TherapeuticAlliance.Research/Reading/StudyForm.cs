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
    // NaN where there is no usable value. Compact, since a study has many forms.
    private readonly double[] _values;

    // Only for forms that hold more than values and blanks: something invalid, or missing for another reason.
    private readonly ResponseSheet? _sheet;

    internal StudyForm(Instrument instrument, double[] values, ResponseSheet? sheet, IReadOnlyList<Finding> findings)
    {
        Instrument = instrument;
        _values = values;
        _sheet = sheet;
        Findings = findings;
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the row of the table as a spreadsheet counts: 1 is the first row, blank lines count.</summary>
    public int Row { get; internal init; }

    /// <summary>Gets whose form it is, as written; empty when the map names no column or the cell is blank.</summary>
    public string Id { get; internal init; } = string.Empty;

    /// <summary>Gets the session, as written, or the wave; empty when the map names neither.</summary>
    public string Session { get; internal init; } = string.Empty;

    /// <summary>Gets the session as a number from 0, or <see langword="null"/> when it is none.</summary>
    public int? SessionNumber { get; internal init; }

    /// <summary>Gets what the columns hold that the map keeps, in its order.</summary>
    public IReadOnlyList<string> Kept { get; internal init; } = [];

    /// <summary>
    /// Gets whether the form repeats an earlier one of its id and session without saying anything new: it has no answers, or equals
    /// it answer by answer. It counts in no summary, course or statistic.
    /// </summary>
    public bool IsRepeat => Repeat is Repeat.Blank or Repeat.Equal;

    /// <summary>Gets the findings about the row and its answers; paths are columns. Usually empty.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the answers in the order of the form, before keying; NaN where there is no usable value.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The case, the same for ids that are joined; -1 when the row has no id.</summary>
    internal int Person { get; init; } = -1;

    internal DateTime? Date { get; init; }

    internal Repeat Repeat { get; init; }

    internal bool IsBlank { get; init; }

    /// <summary>Returns the items without a usable value, in the order of the form.</summary>
    public IEnumerable<Item> MissingItems() => Instrument.Items.Where(item => double.IsNaN(_values[item.Position]));

    /// <summary>Returns the form as a response sheet, with id and session as its administration.</summary>
    public ResponseSheet Sheet() =>
        (_sheet ?? Instrument.AnswerFrom(_values.Select(value => double.IsNaN(value) ? (double?)null : value)))
        .WithAdministration(new Administration(subject: Id.Length == 0 ? null : Id, session: SessionNumber));

    /// <summary>Returns the value of an item after keying, or <see langword="null"/> when it has no usable value.</summary>
    /// <param name="item">An item of the instrument.</param>
    /// <exception cref="ArgumentException">The item belongs to another instrument.</exception>
    public decimal? Keyed(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Position >= _values.Length || !ReferenceEquals(Instrument.Items[item.Position], item))
        {
            throw new ArgumentException("The item belongs to another instrument than " + Instrument + ".", nameof(item));
        }

        double value = _values[item.Position];
        return double.IsNaN(value) ? null : item.Keyed((decimal)value);
    }

    /// <summary>Returns the row; never an answer or identifier.</summary>
    public override string ToString() => nameof(StudyForm) + " in row " + Number.Text(Row);

    /// <summary>How many answers have a usable value.</summary>
    internal int Answered => _values.Count(value => !double.IsNaN(value));

    /// <summary>Adds the answers to a table, with what is unusual about them.</summary>
    internal void AddTo(ResponseTableBuilder builder)
    {
        if (_sheet is null)
        {
            builder.Add(_values);
        }
        else
        {
            builder.Add(_sheet);
        }
    }

    /// <summary>Returns the form with a session number.</summary>
    internal StudyForm InSession(int number) => new(Instrument, _values, _sheet, Findings)
    {
        Row = Row,
        Id = Id,
        Session = Session,
        SessionNumber = number,
        Kept = Kept,
        Person = Person,
        Date = Date,
        Repeat = Repeat,
        IsBlank = IsBlank,
    };
}
