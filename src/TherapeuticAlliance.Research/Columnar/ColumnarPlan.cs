using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Parquet.Schema;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Columnar;

/// <summary>Which columns of a Parquet file hold what. Everything that does not fit is told at once.</summary>
internal sealed class ColumnarPlan
{
    private const string RowByRow = nameof(StudyReader) + "." + nameof(StudyReader.OpenParquet);

    private ColumnarPlan(DataField?[] items, DataField[] copied, decimal[] missing, IReadOnlyList<Finding> notes)
    {
        Items = items;
        Copied = copied;
        Missing = missing;
        Notes = notes;
    }

    /// <summary>Gets the column of each item; null for an unscored one that the file does not have.</summary>
    internal DataField?[] Items { get; }

    internal DataField[] Copied { get; }

    internal decimal[] Missing { get; }

    internal IReadOnlyList<Finding> Notes { get; }

    internal static ColumnarPlan Of(IReadOnlyList<DataField> fields, Instrument instrument, StudyMap map)
    {
        var columns = new ItemColumns(map, instrument);
        Refuse([.. columns.Findings(), .. NeedRows(map), .. TooManyOptions(instrument)]);
        var resolver = new ColumnResolver(map, instrument, columns, [.. fields.Select(field => field.Path.ToString())]);
        ColumnPlan plan = resolver.Resolve(0);
        Refuse([.. resolver.Findings]);
        DataField?[] items = [.. plan.Waves[0].Positions.Select(position => position < 0 ? null : fields[position])];
        DataField[] copied = [.. plan.Ids.Append(plan.Session).Concat(plan.Kept).Where(position => position >= 0).Distinct().Select(position => fields[position])];
        Refuse([.. Types(instrument, items, copied)]);
        decimal[] missing = [.. map.MissingCodes.Select(code => CellText.TryNumber(code.Key, out decimal number) ? number : (decimal?)null).OfType<decimal>()];
        return new ColumnarPlan(items, copied, missing, [.. plan.Notes, .. CodesThatAreAnswers(instrument, missing)]);
    }

    private static IEnumerable<Finding> NeedRows(StudyMap map)
    {
        (bool Is, string Member)[] members =
        [
            (map.WavePattern is not null, nameof(StudyMap.Waves)), (map.LongColumns is not null, nameof(StudyMap.Long)), (map.RaterColumn is not null, nameof(StudyMap.Rater)),
            (!map.LeftOutRows.IsEmpty, nameof(StudyMap.LeaveOut)), (!map.AnswerCodes.IsEmpty || !map.Wordings.IsEmpty, nameof(StudyMap.Answers)),
            (!map.KeyedItems.IsEmpty, nameof(StudyMap.Keyed)), (map.HoldsPositions, nameof(StudyMap.Positions)), (map.JoinsIds, nameof(StudyMap.JoinIds)),
            (map.RepeatRule != default, nameof(StudyMap.Repeats)), (!map.SessionNames.IsEmpty, nameof(StudyMap.Sessions)),
            (map.SessionDateFormat is not null, nameof(StudyMap.SessionDates)), (map.SessionIsAtEnd, nameof(StudyMap.SessionNumberAtEnd)),
        ];
        return members.Where(member => member.Is).Select(member => ColumnarFindings.MapNeedsRows.At(string.Empty, member.Member, RowByRow));
    }

    private static IEnumerable<Finding> TooManyOptions(Instrument instrument) => instrument.Items.Where(item => item.Format.OptionCount > CellCode.MaxOptions)
        .Select(item => ColumnarFindings.OptionsTooMany.At(string.Empty, item.Code, Number.Text(CellCode.MaxOptions), RowByRow));

    private static IEnumerable<Finding> Types(Instrument instrument, DataField?[] items, DataField[] copied)
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is { } field && !AnswerColumns.Holds(field))
            {
                yield return ColumnarFindings.AnswersNotNumbers.At(string.Empty, field.Path.ToString(), field.ClrType.Name);
            }
            else if (items[i] is { } single && single.ClrType == typeof(float) && instrument.Items[i].Format.Unit != 1)
            {
                yield return ColumnarFindings.SinglesInexact.At(string.Empty, single.Path.ToString(), Number.Text(instrument.Items[i].Format.Step), instrument.Items[i].Code);
            }
        }

        foreach (DataField field in copied.Where(field => CopiedColumn.Of(field, new ColumnMemory(0)) is null))
        {
            yield return ColumnarFindings.ColumnNotCopied.At(string.Empty, field.Path.ToString(), field.ClrType.Name);
        }

        string[] scores = [.. new ScoreColumns(instrument, new ColumnMemory(0)).Fields.Select(field => field.Name)];
        foreach (DataField field in copied.Where(field => scores.Contains(field.Name, StringComparer.Ordinal)))
        {
            yield return ColumnarFindings.ColumnWrittenTwice.At(string.Empty, field.Name);
        }
    }

    private static IEnumerable<Finding> CodesThatAreAnswers(Instrument instrument, decimal[] missing) => missing
        .Where(code => instrument.Items.Any(item => item.Format.Allows(code)))
        .Select(code => ReadingFindings.MissingCodeIsAnswer.At(string.Empty, Number.Text(code), Number.Text(instrument.Items[0].Format.Lowest), Number.Text(instrument.Items[0].Format.Highest)));

    private static void Refuse(ImmutableArray<Finding> findings)
    {
        if (!findings.IsEmpty)
        {
            throw new StudyException(findings);
        }
    }
}
