using System;
using System.IO;
using System.Linq;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// Writes the answers after keying as CSV, a row for each form: <c>id,session</c>, then a column for each item, named by
/// its code, in the order of the form. A reversed item is lowest + highest − answer; what has no usable value is empty.
/// </summary>
public sealed class KeyedItemCsvWriter : IDisposable
{
    private readonly CsvFile _file;
    private readonly Instrument _instrument;

    /// <summary>Writes to a file, which is replaced if it exists.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument of the forms.</param>
    /// <exception cref="StudyException">The file cannot be written.</exception>
    public KeyedItemCsvWriter(string path, Instrument instrument)
        : this(CsvFile.Create(path), instrument)
    {
    }

    /// <summary>Writes to a text writer, which stays open.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="instrument">The instrument of the forms.</param>
    public KeyedItemCsvWriter(TextWriter writer, Instrument instrument)
        : this(new CsvFile(writer, leaveOpen: true), instrument)
    {
    }

    internal KeyedItemCsvWriter(CsvFile file, Instrument instrument)
    {
        _file = file;
        _instrument = instrument;
        _file.Row(["id", "session", .. instrument.Items.Select(item => item.Code)]);
    }

    /// <summary>Writes the row of a form.</summary>
    /// <param name="form">A form of the instrument.</param>
    public void Write(StudyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        _file.Field(form.Id);
        _file.Field(form.Session);
        foreach (Item item in _instrument.Items)
        {
            _file.Field(form.Keyed(item));
        }

        _file.EndRow();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
