using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What the answers of a table, taken together, say about how it is coded.</summary>
internal sealed class CodingTally
{
    // One form in twenty beyond the range is no slip of a hand.
    private const int OneInForms = 20;
    private const int MaxCandidates = 3;

    private readonly Instrument _instrument;
    private readonly StudyMap _map;
    private readonly RowReader _reader;

    internal CodingTally(Instrument instrument, StudyMap map, RowReader reader)
    {
        _instrument = instrument;
        _map = map;
        _reader = reader;
    }

    internal IEnumerable<Finding> Findings(bool isComplete) =>
        [.. isComplete ? [.. ShiftTally.Of(_reader), .. AboveRange(), .. AtStart(), .. Positions()] : Array.Empty<Finding>(), .. Commas(), .. Unrecognized()];

    private IEnumerable<Finding> AboveRange()
    {
        if (_reader.FormsAbove == 0 || _reader.FormsAbove * OneInForms < _reader.Forms)
        {
            return [];
        }

        ResponseFormat format = _instrument.Format;
        decimal largest = _reader.Cells.SelectMany(cells => cells.Seen).Max(cell => cell.Written ?? decimal.MinValue);
        string[] candidates = [.. InstrumentCatalog.Default.Instruments
            .Where(other => other.Format.Highest == largest && other.Items.Count == _instrument.Items.Count && other.Rater.Code == _instrument.Rater.Code)
            .OrderByDescending(other => other.Family == _instrument.Family)
            .Select(other => other.Id + " (" + other.Format + ")").Take(MaxCandidates)];
        return
        [
            ReadingFindings.AnswersFarAbove.At(
                string.Empty, Number.Text(_reader.FormsAbove), Number.Text(_reader.Forms), _instrument.Id, Number.Text(format.Highest),
                candidates.Length == 0 ? "none-known" : string.Join(", ", candidates)).WithAttemptedValue(Number.Text(largest)),
        ];
    }

    private IEnumerable<Finding> AtStart() => _reader.FormsAtStart == 0 || _instrument.Items.Any(item => item.Format.OptionCount <= ShiftTally.MostOptions)
        ? []
        : [ReadingFindings.UntouchedLines.At(
            string.Empty, Number.Text(_reader.FormsAtStart), Number.Text(_reader.Forms), Number.Text(_instrument.Format.Lowest), Number.Text(_reader.FirstRowAtStart))];

    private IEnumerable<Finding> Positions() => _map.HoldsPositions || _instrument.Items.Select(item => item.OptionOrder).Distinct().Count() < 2
        ? []
        : [ReadingFindings.OptionOrdersMixed.At(string.Empty, _instrument.Id)];

    private IEnumerable<Finding> Commas()
    {
        long commas = _reader.Cells.SelectMany(cells => cells.Seen).Where(cell => cell.HasComma).Sum(cell => cell.Count);
        return commas == 0 ? [] : [StudyFindings.DecimalCommaSuspected.At(string.Empty, Number.Text(commas))];
    }

    private IEnumerable<Finding> Unrecognized()
    {
        (string Column, long Count)[] columns = [.. _reader.Cells.Select((cells, item) => (
            _reader.ColumnOf(item), cells.Seen.Where(cell => cell.Answer.Trouble == AnswerFindings.UnknownLabel && !cell.HasComma).Sum(cell => cell.Count)))];
        long count = columns.Sum(column => column.Count);
        long answers = _reader.Cells.Sum(cells => cells.Seen.Where(cell => !cell.IsMissing).Sum(cell => cell.Count));
        return count == 0 ? []
            : [ReadingFindings.AnswersNotRecognized.At(string.Empty, Number.Text(count), Number.Text(answers), columns.MaxBy(column => column.Count).Column)];
    }
}
