using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>A table of the pulse form that is made while it is read.</summary>
internal sealed class EndlessRows : TextReader
{
    private readonly long _rows;
    private string _pending = "id,session,a,b,c\n";

    internal EndlessRows(long rows) => _rows = rows;

    internal long RowsGiven { get; private set; }

    public override int Read(char[] buffer, int index, int count)
    {
        int given = 0;
        while (given < count && (_pending.Length > 0 || Next()))
        {
            int length = Math.Min(count - given, _pending.Length);
            _pending.CopyTo(0, buffer, index + given, length);
            _pending = _pending[length..];
            given += length;
        }

        return given;
    }

    public override string ReadToEnd()
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        for (int length = Read(buffer, 0, buffer.Length); length > 0; length = Read(buffer, 0, buffer.Length))
        {
            text.Append(buffer, 0, length);
        }

        return text.ToString();
    }

    private bool Next()
    {
        if (RowsGiven >= _rows)
        {
            return false;
        }

        string number = RowsGiven++.ToString(CultureInfo.InvariantCulture);
        _pending = "A" + number + ",1,5,2,3\n";
        return true;
    }
}
