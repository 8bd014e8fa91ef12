using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>
/// The rows of a table of any format, one at a time; the first one names the columns. A format is added by deriving from this
/// class: everything above it knows rows of texts only.
/// </summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>The number of the row that was read last, as a spreadsheet counts: 1 is the first, blank lines count.</summary>
    internal abstract int Row { get; }

    internal abstract int FieldCount { get; }

    /// <summary>How many lines of the file the row takes; more than one when a quoted field holds line breaks.</summary>
    internal virtual int Lines => 1;

    /// <summary>Whether the quotes of the row pair up.</summary>
    internal virtual bool HasPairedQuotes => true;

    /// <summary>The character between fields, of use where a row takes several lines.</summary>
    internal virtual char Delimiter => '\0';

    /// <summary>How many rows below the first belong to the header.</summary>
    internal virtual int HeaderRows => 0;

    /// <summary>How many bytes were read, about.</summary>
    internal virtual long Bytes => 0;

    /// <summary>How many bytes there are, or null when unknown.</summary>
    internal virtual long? TotalBytes => null;

    /// <summary>A field of the row until the next is read, or nothing where the row has no such field.</summary>
    internal abstract ReadOnlySpan<char> this[int position] { get; }

    internal abstract bool Read();

    internal virtual ValueTask<bool> ReadAsync() => new(Read());

    /// <summary>What is to be told about the table as far as it was read.</summary>
    internal virtual IEnumerable<Finding> Findings() => [];

    /// <summary>Reads the answers of one form of the row.</summary>
    internal virtual void Read(WaveColumns columns, CellReader[] readers, Cell[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = readers[i].Read(this[columns.Positions[i]]);
        }
    }

    internal string[] Fields()
    {
        var fields = new string[FieldCount];
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = this[i].ToString();
        }

        return fields;
    }

    /// <inheritdoc/>
    public abstract void Dispose();
}
