using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Storage;
using TherapeuticAlliance.Tests.Ruptures;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Storage;

/// <summary>
/// Stored lines whose checksum is right and whose fields are wrong in several places at once: dropped, doubled, exchanged, replaced.
/// FUZZ_COUNT makes it long: docs/development.md has the command.
/// </summary>
public sealed class SeveralFaultsTests
{
    private static readonly string[] Values =
    [
        string.Empty, "0", "-1", "1", "2", "2147483647", "2147483648", "9223372036854775808", "1e999", "NaN", "7ff0000000000000", "7ff8000000000000", "fff0000000000000",
        "ffefffffffffffff", "0000000000000001", "8000000000000000", "3ff0000000000000", "3ff0000000000000,3ff0000000000000", ",", ",,,", "4030", "a].b[", "\u0000", "\ud800", "monitor", "scan-lower",
    ];

    private static readonly Gen<int[]> Faults = Gen.Choose(1, 6).SelectMany(count => Gen.Choose(0, int.MaxValue - 1).ArrayOf(3 * count));

    private static readonly RuptureMonitor Monitor = LiveDetectors.Monitor;

    private static readonly string State = StateText.Write(Monitor.Replay(ScoreSeries.Of(Ruptures.Courses.Scale, 60, 58, 61, 20, 62, 63, 60, 59)).State);

    private static readonly string Sheet = SheetText.Write(Instruments.WaiSr.Client.Answer(5, 4, 5, null, 5, 3, 4, 5, 9, 4, 3, 5)
        .WithAdministration(new Administration("a", "b", "c", 4, new DateTime(2026, 1, 31))));

    [Fact]
    public void A_state_is_read_or_a_finding_and_no_monitor_throws_for_it() => Law.Holds(Faults, faults =>
    {
        Result<MonitorState> read = StateText.Read(Damaged(State, faults));

        Assert.Equal(read.IsValid, read.Findings.Count == 0);
        if (read.ValueOrDefault is { } state)
        {
            MonitorStep step = Monitor.Observe(state, 1000, 55);
            Assert.NotEmpty(step.Verdict.Describe());
            Assert.All(step.Verdict.Evidence.Where(evidence => evidence.Probability is not null), evidence => Assert.InRange(evidence.Probability!.Value, 0, 1));
            Assert.Equal(state, StateText.Read(StateText.Write(state)).Value);
        }
    }, Times(3000));

    [Fact]
    public void A_sheet_is_read_or_a_finding_and_can_be_scored() => Law.Holds(Faults, faults =>
    {
        Result<ResponseSheet> read = SheetText.Read(Damaged(Sheet, faults), InstrumentCatalog.Default);

        Assert.True(read.IsValid || read.Findings.Count > 0);
        _ = read.ValueOrDefault?.Score().Describe();
    }, Times(3000));

    private static int Times(int usual) => int.TryParse(Environment.GetEnvironmentVariable("FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : usual;

    private static string Damaged(string line, int[] faults)
    {
        List<string> fields = StoredText.Split(line)!;
        for (int i = 0; i + 2 < faults.Length && fields.Count > 0; i += 3)
        {
            int at = faults[i] % fields.Count, which = faults[i + 2];
            string value = which % 3 == 0 ? fields[which % fields.Count] : Values[which % Values.Length];
            switch (faults[i + 1] % 5)
            {
                case 0: fields.RemoveAt(at); break;
                case 1: fields.Insert(at, fields[at]); break;
                case 2: fields[at] = Piecewise(fields[at], value, which); break;
                default: fields[at] = value; break;
            }
        }

        return StoredText.Join(fields);
    }

    // One number of a list, the others as they were: most of these are let through to the monitor.
    private static string Piecewise(string field, string value, int which)
    {
        string[] numbers = field.Split(',');
        numbers[which % numbers.Length] = value;
        return string.Join(",", numbers);
    }
}
