using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What the answers of a table, taken together, say about how it is coded.</summary>
internal sealed class CodingTally
{
    // Nobody at an end says little in a short table, and more where that end is a zero.
    private const long EnoughAnswers = 500;
    private const long EnoughFromZero = 20;

    // Lines and other fine scales; people meet the ends of a few options only.
    private const int MostOptions = 11;

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
        [.. isComplete ? [.. Coding(), .. AboveRange(), .. AtStart(), .. Positions()] : Array.Empty<Finding>(), .. Commas(), .. Unrecognized()];

    // One shift for the file: a form whose items share a format gives one such finding.
    private IEnumerable<Finding> Coding()
    {
        foreach (IGrouping<ResponseFormat, CellReader> format in _reader.Cells.GroupBy(cells => cells.Item.Format))
        {
            Cell[] seen = [.. format.SelectMany(cells => cells.Seen)];
            if (Coding(format.Key, seen) is { } finding)
            {
                return [finding];
            }
        }

        return [];
    }

    private static Finding? Coding(ResponseFormat format, Cell[] seen)
    {
        CodingSigns signs = seen.Aggregate(CodingSigns.None, (all, cell) => all | cell.Signs);
        long given = seen.Where(cell => cell.Answer.Kind == AnswerKind.Given).Sum(cell => cell.Count);
        bool isEnough = format.OptionCount <= MostOptions && given >= (format.Lowest == 0 ? EnoughFromZero : EnoughAnswers);
        string lowest = Number.Text(format.Lowest), highest = Number.Text(format.Highest);
        return CodingShift.StepsOf(signs) switch
        {
            < 0 => StudyFindings.ZeroBasedCoding.At(string.Empty, lowest, highest, Number.Text(format.Lowest - format.Step)),
            > 0 => QualityFindings.CodedOneStepHigh.At(string.Empty, highest, lowest, Number.Text(format.Lowest + format.Step)),
            _ when !isEnough => null,
            _ when (signs & CodingSigns.Lowest) == CodingSigns.None =>
                ReadingFindings.LowestNeverUsed.At(string.Empty, Number.Text(given), lowest, Number.Text(format.Lowest + format.Step)),
            _ when (signs & CodingSigns.Highest) == CodingSigns.None && given >= EnoughAnswers =>
                ReadingFindings.HighestNeverUsed.At(string.Empty, Number.Text(given), highest, Number.Text(format.Highest - format.Step)),
            _ => null,
        };
    }

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

    private IEnumerable<Finding> AtStart() => _reader.FormsAtStart == 0 || _instrument.Items.Any(item => item.Format.OptionCount <= MostOptions)
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
