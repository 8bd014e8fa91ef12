using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Writing;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Json.Tests.Hostile;

/// <summary>Every reader, with documents of its kind, and what it must hold whatever it is given.</summary>
internal static class Readers
{
    /// <summary>The documents, and readers that say whether a value came out.</summary>
    internal static readonly (byte[] Document, Func<byte[], bool> Read)[] All = Definitions().Concat(Others()).ToArray();

    /// <summary>Either there is a value and no error, or no value and an error; a path is a path, not what somebody wrote.</summary>
    internal static T? Holds<T>(Result<T> result)
        where T : class
    {
        bool hasError = result.Findings.Any(finding => finding.Severity == FindingSeverity.Error);
        bool hasPaths = result.Findings.All(finding => finding.Path.StartsWith("$", StringComparison.Ordinal) && finding.Path.Length < 200);
        return result.ValueOrDefault is null == hasError && result.IsValid == !hasError && hasPaths && result.Findings.Count <= 1001
            ? result.ValueOrDefault
            : throw new InvalidOperationException("A reader broke its promise: " + string.Join("; ", result.Findings.Take(5)));
    }

    private static IEnumerable<(byte[], Func<byte[], bool>)> Definitions() =>
        Samples.All.Select(instrument => (AllianceJson.WriteDefinitionUtf8(instrument), (Func<byte[], bool>)Definition));

    private static IEnumerable<(byte[], Func<byte[], bool>)> Others()
    {
        ResponseSheet sheet = Samples.House.Blank().WithText("Q_1", "?").With("x", 3).With("4", 2).WithAdministration(new Administration("a", "b", "c", 4, new DateTime(2026, 1, 31)));
        ScoreReport report = Samples.PulseInstrument.Answer(1, 2, 3, null, 9).Score();
        var pack = AllianceJson.ReadWording(Keys.Wording, Samples.PulseInstrument).Value;
        return Enumerable.Repeat(0, 10).SelectMany(_ => new (byte[], Func<byte[], bool>)[]
        {
            (AllianceJson.WriteSheetUtf8(sheet), document => Holds(AllianceJson.ReadSheet(document, Samples.House))?.Score() is not null),
            (AllianceJson.WriteReportUtf8(report, WritingOptions.Canonical.WithAttemptedValue()), document => Holds(AllianceJson.ReadReport(document)) is not null),
            (System.Text.Encoding.UTF8.GetBytes(Keys.Invented), document => Holds(AllianceJson.ReadKey(document, Keys.CalpasP))?.Blank().Score() is not null),
            (AllianceJson.WriteStateUtf8(States.After(States.Everything, 12)), State),
            (AllianceJson.WriteCourseUtf8(Reading.CourseTests.Everything), document => Holds(AllianceJson.ReadCourse(document, Samples.Catalog))?.Last?.Describe() is not null),
            (AllianceJson.WriteWordingUtf8(pack), document => Holds(AllianceJson.ReadWording(document, Samples.PulseInstrument))?.ToForm() is not null),
        });
    }

    // Whatever was let through, the monitor that it says it is of must take it or refuse it.
    private static bool State(byte[] document)
    {
        Ruptures.MonitorState? state = Holds(AllianceJson.ReadState(document));
        return state is not null && States.Everything.Observe(state, 1000, 5).Verdict.Describe() is not null;
    }

    private static bool Definition(byte[] document)
    {
        Instrument? instrument = Holds(AllianceJson.ReadDefinition(document));
        return instrument is { MissingKey: not null } || instrument?.Blank().Score() is not null;
    }
}
