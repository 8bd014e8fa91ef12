using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>
/// Turns the numbers of one item into cells of a table of answers. A double is an option when it is the double nearest to it, as
/// everywhere in the library.
/// </summary>
internal sealed class CellCode
{
    /// <summary>The most options of an item, each of which is kept.</summary>
    internal const int MaxOptions = 1_000_000;

    private readonly long _lowest;
    private readonly int[] _wholes;
    private readonly int _unit;
    private readonly double _lowestDouble;
    private readonly double[] _doubles;
    private readonly int[] _units;
    private readonly decimal[] _missing;
    private readonly int _invalid;

    internal CellCode(ResponseFormat format, IEnumerable<decimal> missing, int notAnswered, int invalid)
    {
        _missing = [.. missing];
        NotAnswered = notAnswered;
        _invalid = invalid;
        _unit = format.Unit;
        _lowest = (long)Math.Floor(format.Lowest);
        _lowestDouble = (double)format.Lowest;
        _wholes = new int[(int)((long)Math.Ceiling(format.Highest) - _lowest) + 1];
        int lowestUnits = (int)(format.Lowest * _unit);
        _units = new int[(int)(format.Highest * _unit) - lowestUnits + 1];
        _doubles = new double[_units.Length];
        Array.Fill(_wholes, invalid);
        Array.Fill(_doubles, double.NaN);
        foreach (decimal option in format.Options().Except(_missing))
        {
            int units = (int)(option * _unit);
            _units[units - lowestUnits] = units;
            _doubles[units - lowestUnits] = (double)units / _unit;
            if (option == Math.Floor(option))
            {
                _wholes[(long)option - _lowest] = units;
            }
        }
    }

    internal int NotAnswered { get; }

    internal int Of(long value)
    {
        ulong place = (ulong)(value - _lowest);
        int cell = place < (ulong)_wholes.Length ? _wholes[place] : _invalid;
        return cell == _invalid ? Other(value) : cell;
    }

    /// <summary>Returns what each byte is, for columns of bytes, which are read the fastest.</summary>
    internal int[] OfBytes() => [.. Enumerable.Range(0, 256).Select(value => Of((long)value))];

    internal int Of(double value)
    {
        double place = Math.Round((value - _lowestDouble) * _unit);
        return place >= 0 && place < _doubles.Length && _doubles[(int)place] == value ? _units[(int)place]
            : double.IsNaN(value) ? NotAnswered
            : Array.Exists(_missing, code => (double)code == value) ? NotAnswered
            : _invalid;
    }

    // Beyond these bounds a decimal is no option, and its units might not fit.
    internal int Of(decimal value) =>
        value < int.MinValue || value > int.MaxValue ? Other(value)
        : value == Math.Floor(value) ? Of((long)value)
        : value * _unit == Math.Floor(value * _unit) ? Of((double)value)
        : Other(value);

    private int Other(decimal value) => Array.IndexOf(_missing, value) >= 0 ? NotAnswered : _invalid;
}
