using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Storage;

namespace TherapeuticAlliance.Fuzz;

/// <summary>What reads from outside. Each must hold what it promises for any bytes: a value and no error, or errors and no value; never an exception.</summary>
internal static class Readers
{
    private static readonly InstrumentCatalog Catalog = InstrumentCatalog.Default;

    internal static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>(StringComparer.Ordinal)
    {
        ["definition"] = bytes => Definition(Holds(AllianceJson.ReadDefinition(bytes))),
        ["key"] = bytes => Definition(Holds(AllianceJson.ReadKey(bytes, Seeds.Unkeyed))),
        ["wording"] = bytes => Holds(AllianceJson.ReadWording(bytes, Seeds.Form)),
        ["sheet"] = bytes => Sheet(Holds(AllianceJson.ReadSheet(bytes, Catalog))),
        ["report"] = bytes => Holds(AllianceJson.ReadReport(bytes)),
        ["state"] = bytes => State(Holds(AllianceJson.ReadState(bytes))),
        ["course"] = bytes => Course(Holds(AllianceJson.ReadCourse(bytes, Catalog))),
        ["state-line"] = bytes => State(Holds(StateText.Read(Text(bytes)))),
        ["sheet-line"] = bytes => Sheet(Holds(SheetText.Read(Text(bytes), Catalog))),
        ["course-line"] = bytes => Course(Holds(CourseText.Read(Text(bytes), Seeds.Monitor, Catalog))),
        ["response"] = bytes => Sheet(Holds(AllianceFhir.ReadResponse(bytes, Seeds.Form, Seeds.Fhir))),
        ["table"] = bytes => Table(bytes, map => map.Items("q{n}").Id("id").Session("session")),
        ["long-table"] = bytes => Table(bytes, map => map.Long("item", "value").Id("id").Session("session")),
    };

    // What was read can be written, and is then read as the same.
    private static void Definition(Instrument? read)
    {
        if (read is not null)
        {
            Same(read.ContentHash, AllianceJson.ReadDefinition(AllianceJson.WriteDefinition(read)).Value.ContentHash);
            _ = read.Blank().Score().Describe();
        }
    }

    private static void Sheet(ResponseSheet? read)
    {
        if (read is not null)
        {
            _ = read.Score().Describe();
            Same(SheetText.Write(read), SheetText.Write(SheetText.Read(SheetText.Write(read), Catalog).Value));
        }
    }

    private static void State(MonitorState? read)
    {
        if (read is not null)
        {
            Same(StateText.Write(read), StateText.Write(StateText.Read(StateText.Write(read)).Value));
            _ = Seeds.Monitor.Observe(read, 1000, 50).Verdict.Describe();
        }
    }

    private static void Course(Course? read)
    {
        if (read is not null)
        {
            // A course of another monitor is none for this one.
            Same(CourseText.Write(read), CourseText.Write(CourseText.Read(CourseText.Write(read), Seeds.Monitor, Catalog).ValueOrDefault ?? read));
        }
    }

    private static void Table(byte[] bytes, Func<StudyMap, StudyMap> map)
    {
        try
        {
            Study study = Study.ReadCsv(new StringReader(Text(bytes)), Seeds.Form, map);
            foreach (StudyForm form in study.Forms)
            {
                _ = form.Sheet().Score();
            }
        }
        catch (StudyException)
        {
            // A table that cannot be one at all is refused by name.
        }
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static void Same(string expected, string actual)
    {
        if (expected != actual)
        {
            throw new InvalidOperationException("What was written is not what is read.");
        }
    }

    private static T? Holds<T>(Result<T> result)
        where T : class
    {
        bool hasError = result.Findings.Any(finding => finding.Severity == FindingSeverity.Error);
        return result.ValueOrDefault is null == hasError && result.IsValid == !hasError
            ? result.ValueOrDefault
            : throw new InvalidOperationException("A reader broke its promise.");
    }
}
