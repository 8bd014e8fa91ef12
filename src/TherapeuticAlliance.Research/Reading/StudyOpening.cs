using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>From a text and a map to a reader, or to all reasons why not.</summary>
internal static class StudyOpening
{
    internal static StudyReader Open(TextReader reader, FileStream? stream, Instrument instrument, StudyMap map)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(map);
        CsvTable? table = null;
        try
        {
            var items = new ItemColumns(map, instrument);
            Refuse([.. items.Findings()]);
            table = new CsvTable(reader, map, Wanted(map, items));
            ColumnPlan plan = Plan(table, instrument, map, items);
            return new StudyReader(table, stream, instrument, map, plan);
        }
        catch
        {
            table?.Dispose();
            reader.Dispose();
            throw;
        }
    }

    internal static Result<T> Try<T>(Func<T> open)
        where T : class
    {
        try
        {
            return Result<T>.Valid(open());
        }
        catch (StudyException exception)
        {
            return Result<T>.Invalid(exception.Findings);
        }
    }

    private static ColumnPlan Plan(CsvTable table, Instrument instrument, StudyMap map, ItemColumns items)
    {
        if (!table.Read())
        {
            Refuse([StudyFindings.TableEmpty.At(string.Empty)]);
        }

        var resolver = new ColumnResolver(map, instrument, items, [.. table.Fields().Select(name => name.Trim())]);
        ColumnPlan plan = resolver.Resolve();
        Refuse(resolver.Findings);
        return plan;
    }

    private static void Refuse(IReadOnlyList<Finding> findings)
    {
        if (findings.Count > 0)
        {
            throw new StudyException(findings);
        }
    }

    private static HashSet<string> Wanted(StudyMap map, ItemColumns items)
    {
        IEnumerable<string> names = items.HasWaves ? map.WaveNames.DefaultIfEmpty("1").SelectMany(items.Names) : items.Names();
        return names.Concat(new[] { map.IdColumn, map.SessionColumn, map.RaterColumn }.OfType<string>()).Select(name => name.Trim()).ToHashSet(StringComparer.Ordinal);
    }
}
