using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Quality;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Reads the cells of all items that share a response format, and keeps a running tally over them.</summary>
internal sealed class CellReader
{
    // Answers are few and repeat; free text in a wrong column is neither and must not fill the memory.
    private const int MaxKept = 4096;
    private const int LongestKept = 64;
    private const int LongestAnswer = 256;

    private readonly Item _item;
    private readonly bool _hasDecimalComma;
    private readonly Dictionary<string, MissingReason> _missing = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<decimal, MissingReason> _missingNumbers = [];
    private readonly Dictionary<string, Cell> _kept = new(StringComparer.Ordinal);

    internal CellReader(Item item, StudyMap map)
    {
        _item = item;
        _hasDecimalComma = map.HasDecimalComma;
        foreach ((string code, MissingReason reason) in map.MissingCodes)
        {
            _missing[code] = reason;
            if (TryNumber(WithPoint(code) ?? code, out decimal number))
            {
                _missingNumbers[number] = reason;
            }
        }
    }

    internal CodingSigns Signs { get; private set; }

    internal long Commas { get; private set; }

    internal ResponseFormat Format => _item.Format;

    internal Cell Read(string text)
    {
        if (text.Length == 0)
        {
            return Cell.Blank;
        }

        if (!_kept.TryGetValue(text, out Cell? cell))
        {
            cell = Make(text);
            if (text.Length <= LongestKept && _kept.Count < MaxKept)
            {
                _kept.Add(text, cell);
            }
        }

        Signs |= cell.Signs;
        Commas += cell.HasComma ? 1 : 0;
        return cell;
    }

    private Cell Make(string text)
    {
        if (text.Length > LongestAnswer)
        {
            return Of(Answer.Invalid(AnswerFindings.UnknownLabel, text));
        }

        string trimmed = text.Trim();
        string? number = _hasDecimalComma ? WithPoint(trimmed) : trimmed;
        if (_missing.TryGetValue(trimmed, out MissingReason reason)
            || (TryNumber(number, out decimal value) && _missingNumbers.TryGetValue(value, out reason)))
        {
            return Of(Answer.Missing(reason));
        }

        // With decimal commas a point may stand for thousands; 1.000 must not become 1.
        return number is null ? Of(Answer.Invalid(AnswerFindings.UnknownLabel, text)) : Of(ReadAs(number, text), number);
    }

    private Answer ReadAs(string number, string text)
    {
        Answer answer = Answer.ReadText(_item, number);
        return answer.Trouble is { } trouble ? Answer.Invalid(trouble, text) : answer;
    }

    private Cell Of(Answer answer, string? number = null)
    {
        decimal? written = answer.Value ?? (TryNumber(number, out decimal value) ? value : null);
        return new Cell(
            answer,
            written is { } known ? CodingShift.SignsOf(Format, known) : CodingSigns.None,
            hasComma: answer.Kind == AnswerKind.Invalid && LooksLikeComma(answer.AttemptedValue!));
    }

    /// <summary>Returns the text with a decimal point, or null when it holds a point that could stand for thousands.</summary>
    private static string? WithPoint(string text) =>
        !text.Contains('.') ? text.Contains(',') && IsNumeric(text) ? text.Replace(',', '.') : text
        : IsNumeric(text) ? null
        : text;

    private bool LooksLikeComma(string text) =>
        !_hasDecimalComma && text.Count(c => c == ',') == 1 && IsNumeric(text.Trim()) && TryNumber(text.Trim().Replace(',', '.'), out _);

    private static bool IsNumeric(string text) => text.Length is > 0 and <= LongestKept && text.All(c => char.IsAsciiDigit(c) || c is ',' or '.' or '-' or '+');

    private static bool TryNumber(string? text, out decimal value) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
