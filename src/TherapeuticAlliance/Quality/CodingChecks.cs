using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Quality;

/// <summary>Whether forms look shifted by one step, taken together: a highest answer on any of them settles the doubt.</summary>
internal static class CodingChecks
{
    // Lines and other fine scales; people meet the ends of a few options only.
    private const int MostOptions = 11;

    internal static IEnumerable<Finding> Of(IReadOnlyList<ResponseSheet> sheets)
    {
        var formats = new List<ResponseFormat>();
        foreach (ResponseFormat format in sheets[0].Instrument.Items.Select(item => item.Format))
        {
            if (formats.TrueForAll(known => !known.HasSameValuesAs(format)))
            {
                formats.Add(format);
            }
        }

        return formats.Select(format => Of(sheets, format)).OfType<Finding>();
    }

    private static Finding? Of(IReadOnlyList<ResponseSheet> sheets, ResponseFormat format)
    {
        Answer[] answers = sheets.SelectMany(sheet => sheet.Instrument.Items
            .Where(item => item.Format.HasSameValuesAs(format)).Select(item => sheet.Answers[item.Position])).ToArray();
        CodingSigns signs = answers.Select(Written)
            .Aggregate(CodingSigns.None, (all, value) => value is { } known ? all | CodingShift.SignsOf(format, known) : all);
        string lowest = Number.Text(format.Lowest), highest = Number.Text(format.Highest);
        return CodingShift.StepsOf(signs) switch
        {
            -1 => QualityFindings.CodedOneStepLow.At(string.Empty, lowest, highest, Number.Text(format.Lowest - format.Step)),
            1 => QualityFindings.CodedOneStepHigh.At(string.Empty, highest, lowest, Number.Text(format.Lowest + format.Step)),
            _ when format.Lowest == 0 && format.OptionCount <= MostOptions && (signs & CodingSigns.Lowest) == CodingSigns.None =>
                ZeroNeverUsed(format, answers.Count(answer => answer.Value is not null)),
            _ => null,
        };
    }

    private static Finding? ZeroNeverUsed(ResponseFormat format, int answers) => answers < ResponseQuality.AnswersWithoutZero ? null
        : QualityFindings.ZeroNeverUsed.At(string.Empty, Number.Text(answers), Number.Text(format.Lowest), Number.Text(format.Lowest + format.Step));

    private static decimal? Written(Answer answer) =>
        answer.Value ?? (decimal.TryParse(answer.AttemptedValue, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null);
}
