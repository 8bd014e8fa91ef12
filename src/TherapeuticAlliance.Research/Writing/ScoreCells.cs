using System;
using System.Buffers.Text;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// The three cells of a score as bytes, each after its comma: value, status, number of answers. A form has few possible scores and
/// a file has many forms, so what was written lately is kept.
/// </summary>
internal sealed class ScoreCells
{
    private const int SlotBits = 10;
    private const int Longest = CsvNumber.Longest + 32;

    private readonly Entry[] _entries = new Entry[1 << SlotBits];
    private readonly byte[] _bytes = new byte[Longest << SlotBits];

    /// <summary>Returns the cells until the next call.</summary>
    /// <param name="score">The score; NaN when there is none.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="answered">How many items of the scale were answered.</param>
    internal ReadOnlySpan<byte> Of(double score, ScoreStatus status, int answered)
    {
        long bits = BitConverter.DoubleToInt64Bits(score);
        int slot = (int)((((ulong)bits + (ulong)answered) * 0x9E3779B97F4A7C15) >> (64 - SlotBits));
        ref Entry entry = ref _entries[slot];
        Span<byte> cells = _bytes.AsSpan(slot * Longest, Longest);
        if (entry.Score != bits || entry.Status != status || entry.Answered != answered || entry.Length == 0)
        {
            entry = new Entry(bits, status, answered, Write(score, status, answered, cells));
        }

        return cells[..entry.Length];
    }

    private static int Write(double score, ScoreStatus status, int answered, Span<byte> cells)
    {
        int length = 0;
        cells[length++] = (byte)',';
        length += double.IsNaN(score) ? 0 : CsvNumber.Write(score, cells[length..]);
        cells[length++] = (byte)',';
        ReadOnlySpan<byte> word = Word(status);
        word.CopyTo(cells[length..]);
        length += word.Length;
        cells[length++] = (byte)',';
        _ = Utf8Formatter.TryFormat(answered, cells[length..], out int written);
        return length + written;
    }

    private static ReadOnlySpan<byte> Word(ScoreStatus status) => status switch
    {
        ScoreStatus.Complete => "complete"u8,
        ScoreStatus.Prorated => "prorated"u8,
        _ => "not-scorable"u8,
    };

    private readonly record struct Entry(long Score, ScoreStatus Status, int Answered, int Length);
}
