using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What can be said about a table as a whole, from counts kept while its rows pass by.</summary>
internal sealed class StudyTally
{
    private readonly Instrument _instrument;
    private readonly StudyMap _map;
    private readonly OpenedTable _table;

    internal StudyTally(Instrument instrument, StudyMap map, OpenedTable table)
    {
        _instrument = instrument;
        _map = map;
        _table = table;
    }

    internal long Rows { get; set; }

    internal bool IsComplete { get; set; }

    private RowReader Reader => _table.Reader;

    internal IEnumerable<Finding> Findings() =>
    [
        .. _table.Plan.Notes, .. AboutMap(), .. _table.Rows.Findings(), .. Reader.Check.Quotes.Findings, .. AboutRows(), .. AboutPeople(), .. AboutSessions(),
        .. new CodingTally(_instrument, _map, Reader).Findings(IsComplete),
    ];

    private IEnumerable<Finding> AboutMap()
    {
        foreach ((string code, MissingReason _) in _map.MissingCodes.DistinctBy(code => code.Key))
        {
            string text = CellText.Normal(code);
            bool isNumber = CellText.TryNumber(_map.HasDecimalComma ? CellText.WithPoint(text) : text, out decimal number);
            if (isNumber && !_map.HoldsPositions && _map.AnswerCodes.IsEmpty
                && _instrument.Items.FirstOrDefault(item => item.Format.Allows(number)) is { } item)
            {
                yield return ReadingFindings.MissingCodeIsAnswer.At(string.Empty, code, Number.Text(item.Format.Lowest), Number.Text(item.Format.Highest));
            }
        }
    }

    private IEnumerable<Finding> AboutRows()
    {
        if (IsComplete && Rows == 0)
        {
            yield return StudyFindings.NoRows.At(string.Empty);
        }

        if (Reader.LeftOut.HeaderRows > 0)
        {
            yield return ReadingFindings.HeaderRows.At(string.Empty, Number.Text(Reader.LeftOut.HeaderRows));
        }

        if (Reader.LeftOut.Named > 0)
        {
            yield return ReadingFindings.RowsLeftOut.At(string.Empty, Number.Text(Reader.LeftOut.Named));
        }

        if (_table.Plan.Rater >= 0 && IsComplete && Rows > 0 && Reader.Raters.Taken == 0)
        {
            yield return StudyFindings.RaterAbsent.At(string.Empty, Number.Text(Rows), _instrument.Rater.Code).WithAttemptedValue(Reader.Raters.Others);
        }
        else if (Reader.Raters.Left > 0)
        {
            yield return StudyFindings.OtherRaters.At(string.Empty, Number.Text(Reader.Raters.Left), Number.Text(Rows), _instrument.Rater.Code);
        }
    }

    private IEnumerable<Finding> AboutPeople() => Reader.People.Alike == 0 ? []
        : _map.JoinsIds ? [ReadingFindings.IdsJoined.At(string.Empty, Number.Text(Reader.People.Alike))]
        : [ReadingFindings.IdsAlike.At(string.Empty, Number.Text(Reader.People.Alike), Number.Text(Reader.People.FirstRowAlike))];

    private IEnumerable<Finding> AboutSessions()
    {
        RowCheck check = Reader.Check;
        if (check.Unreadable == 0)
        {
            return [];
        }

        string count = Number.Text(check.Unreadable), rows = Number.Text(Rows), first = Number.Text(check.FirstUnreadable);
        Finding finding = _map.SessionDateFormat is { } format
            ? ReadingFindings.DatesUnreadable.At(string.Empty, count, rows, format, first)
            : StudyFindings.SessionInvalid.At(_table.Plan.SessionName, count, rows, first);
        return [finding.WithAttemptedValue(check.FirstUnreadableText)];
    }
}
