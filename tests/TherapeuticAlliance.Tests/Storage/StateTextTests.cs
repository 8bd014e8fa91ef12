using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Storage;
using TherapeuticAlliance.Tests.Ruptures;
using TherapeuticAlliance.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace TherapeuticAlliance.Tests.Storage;

public sealed class StateTextTests(ITestOutputHelper output)
{
    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Instruments.WaiSr.Client["total"]);

    [Property(QuietOnSuccess = true)]
    public Property A_course_goes_on_from_a_stored_line_as_from_the_state() => Law.Of(Ruptures.Courses.Any, course =>
    {
        MonitorState state = RuptureMonitor.For(Ruptures.Courses.Scale).With(LiveDetectors.Policy).Replay(course.Series).State;

        MonitorState back = StateText.Read(StateText.Write(state)).Value;

        Assert.Equal(state, back);
        Assert.Equal(StateText.Write(state), StateText.Write(back));
    });

    [Fact]
    public void A_state_of_the_default_policy_takes_a_few_hundred_characters()
    {
        RuptureMonitor monitor = Monitor.WithPrior(48, 4, "our clinic | 2025\n");
        MonitorState state = monitor.Start();
        foreach (int session in Enumerable.Range(1, 60))
        {
            state = monitor.Observe(state, session, 45 + (session % 5)).State;
        }

        Assert.InRange(StateText.Write(state).Length, 200, 999);
        Assert.Equal("our clinic | 2025\n", StateText.Read(StateText.Write(state)).Value.Identity.Prior!.Source);
    }

    // A part shows its name in its own text, so nothing else may come in by it.
    [Fact]
    public void The_name_of_a_part_is_spelled_like_an_id()
    {
        MonitorState state = Monitor.Observe(Monitor.Start(), 1, 50).State;
        var other = new MonitorState(state.Identity, state.Parts.Append(new StatePart("Jane Doe, born 1970", [1])));

        Assert.Equal(StorageFindings.Damaged, StateText.Read(StateText.Write(other)).Findings.Single().Kind);
    }

    [Fact]
    public void What_was_cut_off_or_changed_is_a_finding_and_nothing_else()
    {
        string text = StateText.Write(Monitor.Observe(Monitor.Start(), 1, 50).State);
        var random = new Random(11);
        int unchanged = 0;
        for (int i = 0; i < Damage.Times; i++)
        {
            string damaged = Damage.Of(text, random);
            Result<MonitorState> result = StateText.Read(damaged);
            unchanged += damaged == text ? 1 : 0;
            Assert.True(damaged == text || result.Findings.Single().Kind == StorageFindings.Damaged, damaged);
        }

        Damage.Report(output, "states", Damage.Times - unchanged, unchanged);
    }
}
