using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Quality;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>What can be said about a table as a whole, from counts kept while its rows pass by.</summary>
internal sealed class StudyTally
{
    private readonly Instrument _instrument;
    private readonly RowReader _rows;
    private readonly ColumnPlan _plan;

    internal StudyTally(Instrument instrument, RowReader rows, ColumnPlan plan)
    {
        _instrument = instrument;
        _rows = rows;
        _plan = plan;
    }

    internal long Rows { get; set; }

    internal bool IsComplete { get; set; }

    internal IEnumerable<Finding> Findings()
    {
        if (_plan.Beyond is { } beyond)
        {
            yield return beyond;
        }

        if (IsComplete && Rows == 0)
        {
            yield return StudyFindings.NoRows.At(string.Empty);
        }

        if (_plan.Rater >= 0 && IsComplete && Rows > 0 && _rows.Raters.Taken == 0)
        {
            yield return StudyFindings.RaterAbsent.At(string.Empty, Text(Rows), _instrument.Rater.Code).WithAttemptedValue(_rows.Raters.Others);
        }
        else if (_rows.Raters.Left > 0)
        {
            yield return StudyFindings.OtherRaters.At(string.Empty, Text(_rows.Raters.Left), Text(Rows), _instrument.Rater.Code);
        }

        // One shift for the file: a form whose items share a format gives one such finding.
        if (IsComplete && _rows.Cells.FirstOrDefault(cells => CodingShift.StepsOf(cells.Signs) != 0) is { } shifted)
        {
            yield return Shift(shifted.Format, CodingShift.StepsOf(shifted.Signs));
        }

        if (_rows.Cells.Sum(cells => cells.Commas) is > 0 and var commas)
        {
            yield return StudyFindings.DecimalCommaSuspected.At(string.Empty, Text(commas));
        }
    }

    private static Finding Shift(ResponseFormat format, int steps) => steps < 0
        ? StudyFindings.ZeroBasedCoding.At(string.Empty, Text(format.Lowest), Text(format.Highest), Text(format.Lowest - format.Step))
        : QualityFindings.CodedOneStepHigh.At(string.Empty, Text(format.Highest), Text(format.Lowest), Text(format.Lowest + format.Step));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
