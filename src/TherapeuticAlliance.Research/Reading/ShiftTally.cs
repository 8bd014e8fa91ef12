using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Whether a file codes its answers one step above or below the form.</summary>
internal static class ShiftTally
{
    // Lines and other fine scales; people meet the ends of a few options only.
    internal const int MostOptions = 11;

    // Nobody at an end says little in a short table, and more where that end is a zero.
    private const long EnoughAnswers = 500;

    // One shift for the file: a form whose items share a format gives one such finding.
    internal static IEnumerable<Finding> Of(RowReader reader)
    {
        foreach (IGrouping<ResponseFormat, CellReader> format in reader.Cells.GroupBy(cells => cells.Item.Format))
        {
            Cell[] seen = [.. format.SelectMany(cells => cells.Seen)];
            if (About(format.Key, seen) is { } finding)
            {
                return [finding];
            }
        }

        return [];
    }

    private static Finding? About(ResponseFormat format, Cell[] seen)
    {
        CodingSigns signs = seen.Aggregate(CodingSigns.None, (all, cell) => all | cell.Signs);
        long given = seen.Where(cell => cell.Answer.Kind == AnswerKind.Given).Sum(cell => cell.Count);
        bool isEnough = format.OptionCount <= MostOptions && given >= (format.Lowest == 0 ? ResponseQuality.AnswersWithoutZero : EnoughAnswers);
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
}
