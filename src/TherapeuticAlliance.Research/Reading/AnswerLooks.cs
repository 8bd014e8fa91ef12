using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Says what texts look like in the columns of the items. What it reads is counted nowhere.</summary>
internal sealed class AnswerLooks
{
    // No answer is that long, and prose is not read in full.
    private const int LongestAnswer = 64;

    private readonly Dictionary<int, CellReader> _readers = [];

    internal AnswerLooks(Instrument instrument, StudyMap map, ColumnPlan plan)
    {
        CellReader[] readers = [.. instrument.Items.Select(item => new CellReader(item, map))];
        foreach (WaveColumns wave in plan.Waves)
        {
            for (int i = 0; i < readers.Length; i++)
            {
                _readers[wave.Positions[i]] = readers[i];
            }
        }
    }

    internal CellLook Of(int column, ReadOnlySpan<char> text) =>
        !_readers.TryGetValue(column, out CellReader? reader) ? CellLook.NoAnswerColumn
        : text.Length > LongestAnswer ? CellLook.Other
        : reader.Read(text).Answer.Kind switch
        {
            AnswerKind.Invalid => CellLook.Other,
            AnswerKind.Given => CellLook.Answer,
            _ => CellLook.Missing,
        };
}
