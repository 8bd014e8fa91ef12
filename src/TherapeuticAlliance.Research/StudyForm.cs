using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research;

/// <summary>One filled-in form of a study: a row of the table, or one wave of a row. Immutable. Equality is by reference.</summary>
public sealed class StudyForm
{
    // NaN where there is no usable value. Compact, since a study has many forms.
    private readonly double[] _values;

    // Only for forms that hold more than values and blanks: something invalid, or missing for another reason.
    private readonly ResponseSheet? _sheet;

    internal StudyForm(Instrument instrument, int row, string id, string session, int? sessionNumber, double[] values, ResponseSheet? sheet, IReadOnlyList<Finding> findings)
    {
        Instrument = instrument;
        Row = row;
        Id = id;
        Session = session;
        SessionNumber = sessionNumber;
        _values = values;
        _sheet = sheet;
        Findings = findings;
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>The row of the table as a spreadsheet counts: 1 is the header, blank lines count.</summary>
    public int Row { get; }

    /// <summary>Whose form it is, as written; empty when the map names no column or the cell is blank.</summary>
    public string Id { get; }

    /// <summary>The session, as written, or the wave; empty when the map names neither.</summary>
    public string Session { get; }

    /// <summary>The session as a number from 0, or <see langword="null"/> when it is none.</summary>
    public int? SessionNumber { get; }

    /// <summary>What is noteworthy about the row and its answers; paths are columns. Usually empty.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The answers in the order of the form, before keying; NaN where there is no usable value.</summary>
    public ReadOnlySpan<double> Values => _values;

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
        return double.IsNaN(value) ? null : item.Keying == Keying.Reverse ? item.Format.Reverse((decimal)value) : (decimal)value;
    }

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

    /// <summary>Returns the row; never an answer or identifier.</summary>
    public override string ToString() => nameof(StudyForm) + " in row " + Row.ToString(CultureInfo.InvariantCulture);
}
