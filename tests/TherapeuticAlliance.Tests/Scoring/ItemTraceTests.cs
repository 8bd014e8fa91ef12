using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

public sealed class ItemTraceTests
{
    private static readonly Instrument Form = Forms.Numbered(2, VisualAnalogue.Line(0, 10, 0.1m)).Reversed(2).Weighted(3, "2").Total(s => s.AllItems().Sum()).Build();

    [Fact]
    public void A_forward_answer_is_used_as_given() => AssertTrace(Form.Answer(8.6m, null).Score().Trace[0], 8.6m, 8.6m, 8.6m);

    // 0 + 10 − 7.7 = 2.3, times 3.
    [Fact]
    public void A_reversed_weighted_answer_is_mirrored_and_then_weighted() => AssertTrace(Form.Answer(null, 7.7m).Score().Trace[1], 7.7m, 2.3m, 6.9m);

    [Fact]
    public void A_missing_answer_is_used_nowhere_and_keeps_its_reason()
    {
        ItemTrace trace = Form.Blank().WithMissing("2", MissingReason.Declined).Score().Trace[1];

        AssertTrace(trace, null, null, null);
        Assert.Equal(MissingReason.Declined, trace.Answer.Reason);
    }

    [Fact]
    public void An_invalid_answer_is_used_nowhere_and_stays_visible()
    {
        ItemTrace trace = Form.Answer(11m, null).Score().Trace[0];

        AssertTrace(trace, null, null, null);
        Assert.Equal("11", trace.Answer.AttemptedValue);
    }

    [Fact]
    public void A_trace_is_named_by_its_item() => Assert.Equal("ItemTrace 2", Form.Blank().Score().Trace[1].ToString());

    private static void AssertTrace(ItemTrace trace, decimal? raw, decimal? keyed, decimal? used) =>
        Assert.Equal((raw, keyed, used), (trace.Raw, trace.Keyed, trace.Used));
}
