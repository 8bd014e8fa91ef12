using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Reads the cells of one item and counts what it has seen.</summary>
internal sealed class CellReader
{
    // Answers are few and repeat; free text in a wrong column is neither and must not fill the memory.
    private const int MaxKept = 4096;
    private const int LongestKept = 64;
    private const int LongestAnswer = 256;

    private readonly Item _item;
    private readonly bool _hasDecimalComma;
    private readonly bool _hasPositions;
    private readonly bool _isKeyed;
    private readonly AnswerVocabulary _vocabulary;
    private readonly Dictionary<string, MissingReason> _missing = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<decimal, MissingReason> _missingNumbers = [];
    private readonly Dictionary<string, Cell> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cell>.AlternateLookup<ReadOnlySpan<char>> _keptByText;
    private readonly Cell?[] _short = new Cell?[128];
    private readonly List<Cell> _seen = [];

    internal CellReader(Item item, StudyMap map)
    {
        _item = item;
        _hasDecimalComma = map.HasDecimalComma;
        _hasPositions = map.HoldsPositions;
        _isKeyed = item.Keying == Keying.Reverse && map.KeyedItems.Contains(item.Code, StringComparer.Ordinal);
        _vocabulary = new AnswerVocabulary(item, map);
        _keptByText = _kept.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach ((string code, MissingReason reason) in map.MissingCodes)
        {
            string text = CellText.Normal(code);
            _missing[text] = reason;
            if (CellText.TryNumber(CellText.WithPoint(text) ?? text, out decimal number))
            {
                _missingNumbers[number] = reason;
            }
        }

        Blank = Kept(new Cell(item, Answer.Missing()));
    }

    internal Item Item => _item;

    /// <summary>An empty cell.</summary>
    internal Cell Blank { get; }

    /// <summary>What was read, each meaning of each text once; texts beyond the first some thousand are not told apart.</summary>
    internal IEnumerable<Cell> Seen => _seen.Where(cell => cell.Count > 0);

    // Nearly every cell is one character that was there before, or nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Cell Read(ReadOnlySpan<char> text)
    {
        Cell?[] known = _short;
        Cell? cell = text.Length == 1 && text[0] < known.Length ? known[text[0]] : null;
        cell ??= Find(text);
        cell.Count++;
        return cell;
    }

    private Cell Find(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return Blank;
        }

        if (_keptByText.TryGetValue(text, out Cell? cell))
        {
            return cell;
        }

        cell = Make(text);
        if (text.Length <= LongestKept && _kept.Count < MaxKept)
        {
            _kept.Add(text.ToString(), cell);
            if (text.Length == 1 && text[0] < _short.Length)
            {
                _short[text[0]] = cell;
            }

            return Kept(cell);
        }

        // Not kept by its text, but what it is counts.
        Cell? alike = _seen.Count >= MaxKept ? _seen.Find(one => one.Answer.Kind == cell.Answer.Kind && one.Answer.Trouble == cell.Answer.Trouble) : null;
        if (alike is null)
        {
            return Kept(cell);
        }

        alike.Count++;
        return cell;
    }

    private Cell Kept(Cell cell)
    {
        _seen.Add(cell);
        return cell;
    }

    private Cell Make(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestAnswer)
        {
            return Of(Answer.Invalid(AnswerFindings.UnknownLabel, text.ToString()));
        }

        string normal = CellText.Normal(text);
        if (normal.Length == 0)
        {
            return Of(Answer.Missing());
        }

        string? number = _hasDecimalComma ? CellText.WithPoint(normal) : normal;
        if (_missing.TryGetValue(normal, out MissingReason reason)
            || (CellText.TryNumber(number, out decimal missing) && _missingNumbers.TryGetValue(missing, out reason)))
        {
            return Of(Answer.Missing(reason));
        }

        if (_vocabulary.TryCode(normal, out decimal meant))
        {
            return Of(Valued(meant, text), meant);
        }

        bool isNumber = CellText.TryNumber(number, out decimal value);
        if (isNumber && !_vocabulary.HasNumbers)
        {
            return _hasPositions ? Positioned(value, text) : Of(Valued(value, text), value);
        }

        // With decimal commas a point may separate thousands; 1.000 must not become 1.
        return number is null || isNumber ? Of(Answer.Invalid(AnswerFindings.UnknownLabel, text.ToString()))
            : _vocabulary.TryLabel(normal, out decimal labelled) ? Of(Valued(labelled, text), labelled)
            : Of(As(Answer.ReadText(_item, number), text));
    }

    private Cell Positioned(decimal position, ReadOnlySpan<char> text)
    {
        bool isWhole = position == decimal.Truncate(position) && position is >= 1 and <= int.MaxValue;
        Answer answer = isWhole ? Answer.ReadOption(_item, (int)position) : Answer.Invalid(AnswerFindings.UnknownOption, text.ToString());
        return Of(As(answer, text), answer.Value);
    }

    private Answer Valued(decimal value, ReadOnlySpan<char> text)
    {
        Answer answer = Answer.Read(_item, value);
        return _isKeyed && answer.Value is { } keyed ? Answer.Read(_item, _item.Format.Reverse(keyed)) : As(answer, text);
    }

    // What is invalid keeps what was written.
    private static Answer As(Answer answer, ReadOnlySpan<char> text) => answer.Trouble is { } kind ? Answer.Invalid(kind, text.ToString()) : answer;

    private Cell Of(Answer answer, decimal? written = null) =>
        new(_item, answer, written, hasComma: answer.Kind == AnswerKind.Invalid && LooksLikeComma(answer.AttemptedValue!.Trim()));

    private bool LooksLikeComma(string text) =>
        !_hasDecimalComma && text.Count(c => c == ',') == 1 && CellText.IsNumeric(text) && CellText.TryNumber(text.Replace(',', '.'), out _);
}
