using System;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Json.Writing;
using TherapeuticAlliance.Ruptures;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

public class StateTests
{
    private static readonly string Written = AllianceJson.WriteState(States.After(States.Default, 2));

    [Fact]
    public void A_state_that_is_stored_between_any_two_sessions_changes_nothing()
    {
        foreach (RuptureMonitor monitor in States.Monitors)
        {
            MonitorState kept = monitor.Start(), stored = kept;
            foreach (SessionScore session in States.Course)
            {
                MonitorStep one = monitor.Observe(kept, session.Session, session.Score);
                MonitorStep other = monitor.Observe(Expect.Valid(AllianceJson.ReadState(AllianceJson.WriteState(stored))), session.Session, session.Score);
                Assert.Equal(one.Verdict.Describe(), other.Verdict.Describe());
                Assert.Equal(one.State, other.State);
                (kept, stored) = (one.State, other.State);
            }

            Assert.Equal(kept, Expect.Valid(AllianceJson.ReadState(AllianceJson.WriteStateUtf8(kept, WritingOptions.Canonical.Indented()))));
        }
    }

    [Fact]
    public void The_state_of_the_default_policy_takes_less_than_a_kilobyte_and_a_half()
    {
        RuptureMonitor monitor = States.Default.With(RupturePolicy.Default);
        int longest = Enumerable.Range(0, States.Course.Length + 1).Max(sessions => AllianceJson.WriteStateUtf8(States.After(monitor, sessions)).Length);

        Assert.InRange(longest, 500, 1535);
    }

    [Fact]
    public void The_same_state_gives_the_same_bytes_in_every_culture()
    {
        Assert.All(Expect.Cultures, culture => Assert.Equal(Written, Expect.Under(culture, () => AllianceJson.WriteState(States.After(States.Default, 2)))));
        Assert.All(Expect.Cultures, culture => Assert.Equal(States.After(States.Default, 2), Expect.Under(culture, () => AllianceJson.ReadState(Written).Value)));
    }

    [Fact]
    public void Numbers_are_their_bits_and_the_text_beside_them_must_be_the_same_number()
    {
        // 4.5 is 0x4012000000000000; half a unit of the seventh digit is forgiven.
        foreach (double number in new[] { 4.5, 0, -0.0, 1 / 3.0, -1e300, double.MaxValue, double.Epsilon, 123456789 })
        {
            var state = new MonitorState(States.Default.Identity, [new StatePart("x", [number])]);
            Assert.Equal(state, Expect.Valid(AllianceJson.ReadState(AllianceJson.WriteState(state))));
        }

        string one = AllianceJson.WriteState(new MonitorState(States.Default.Identity, [new StatePart("x", [4.5])]));
        Assert.Contains("\"values\":[\"4.5\"],\"exact\":[\"4012000000000000\"]", one);
        Expect.Findings(AllianceJson.ReadState(one.With("[\"4.5\"]", "[\"4.6\"]")).Findings, "ExactInvalid $.parts[0]");
        Assert.True(AllianceJson.ReadState(one.With("[\"4.5\"]", "[\"4.500001\"]")).IsValid);
    }

    [Theory]
    [InlineData("\"documentVersion\":1", "\"documentVersion\":2", "VersionOther $.documentVersion")]
    [InlineData("therapeutic-alliance/state", "therapeutic-alliance/sheet", "KindOther $.document")]
    [InlineData(",\"scale\":\"bond\"", "", "MemberMissing $.scale")]
    [InlineData("\"formatVersion\":2,", "", "MemberMissing $.policy.formatVersion")]
    [InlineData("\"formatVersion\":2", "\"formatVersion\":1.5", "NumberInvalid $.policy.formatVersion")]
    [InlineData("\"origin\":\"caller\"", "\"origin\":\"Caller\"", "ValueUnknown $.prior.origin")]
    [InlineData("\"a sample of ours\"", "\" \"", "MemberMissing $.prior.source")]
    [InlineData("\"a sample of ours\"", "null", "NullInvalid $.prior.source")]
    [InlineData("\"exact\":\"4016000000000000\"", "\"exact\":\"7ff8000000000000\"", "ExactInvalid $.prior.mean")]
    [InlineData("\"exact\":\"4016000000000000\"", "\"exact\":\"4016\"", "ExactInvalid $.prior.mean")]
    [InlineData("\"value\":\"5.5\",\"exact\":\"4016000000000000\"", "\"exact\":\"4016000000000000\"", "MemberMissing $.prior.mean.value")]
    [InlineData("{\"value\":\"0.7\",\"exact\":\"3fe6666666666666\"}", "{\"value\":\"0\",\"exact\":\"0000000000000000\"}", "NumberInvalid $.prior.withinPersonStandardDeviation")]
    [InlineData("{\"value\":\"0.7\",\"exact\":\"3fe6666666666666\"}", "{\"value\":\"-0.7\",\"exact\":\"bfe6666666666666\"}", "NumberInvalid $.prior.withinPersonStandardDeviation")]
    [InlineData("\"name\":\"cusum-lower\"", "\"name\":null", "NullInvalid $.parts[1].name")]
    [InlineData("\"name\":\"cusum-lower\"", "\"name\":\"cusum-lower\",\"reset\":true", "MemberUnknown $.parts[1]")]
    [InlineData("\"name\":\"cusum-lower\",\"values\":[", "\"name\":\"cusum-lower\",\"values\":[\"0\",", "ExactInvalid $.parts[1]")]
    [InlineData("\"name\":\"cusum-lower\",\"values\":[", "\"name\":\"cusum-lower\",\"values\":[0,", "TypeInvalid $.parts[1].values[0]", "ExactInvalid $.parts[1]")]
    public void Damage_of_a_state_is_found_at_its_place(string place, string by, params string[] expected) =>
        Expect.Findings(AllianceJson.ReadState(Written.With(place, by)).Findings, expected);

    [Fact]
    public void Bits_in_capitals_or_of_infinity_are_none()
    {
        string one = AllianceJson.WriteState(new MonitorState(States.Default.Identity, [new StatePart("x", [1e10])]));
        string bits = "4202a05f20000000";

        Expect.Findings(AllianceJson.ReadState(one.With(bits, bits.ToUpperInvariant())).Findings, "ExactInvalid $.parts[0]");
        Expect.Findings(AllianceJson.ReadState(one.With(bits, "7ff0000000000000")).Findings, "ExactInvalid $.parts[0]");
        Expect.Findings(AllianceJson.ReadState(one.With("\"1E\\u002B10\"", "\" 1E10\"")).Findings, "ExactInvalid $.parts[0]");
    }

    [Fact]
    public void A_state_that_was_edited_is_read_and_refused_by_the_monitor()
    {
        string edited = AllianceJson.WriteState(States.After(States.Default, 2)).With("\"name\":\"cusum-lower\"", "\"name\":\"cusum-upper\"");
        MonitorState state = Expect.Valid(AllianceJson.ReadState(edited));

        Assert.Equal("TA8105", Assert.Single(States.Default.Observe(state, 5, 5).Findings).Code);
    }

    [Fact]
    public void A_state_of_another_policy_is_read_and_refused_by_the_monitor()
    {
        MonitorState state = Expect.Valid(AllianceJson.ReadState(AllianceJson.WriteState(States.After(States.Everything, 5))));

        Assert.Equal("TA8103", Assert.Single(States.Default.Observe(state, 9, 5).Findings).Code);
    }

    [Fact]
    public void Null_is_the_programmers_mistake()
    {
        Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => AllianceJson.ReadState((string)null!)).ParamName);
        Assert.Equal("utf8", Assert.Throws<ArgumentNullException>(() => AllianceJson.ReadState((byte[])null!)).ParamName);
        Assert.Equal("state", Assert.Throws<ArgumentNullException>(() => AllianceJson.WriteState(null!)).ParamName);
        Assert.Equal(Written, Encoding.UTF8.GetString(AllianceJson.WriteStateUtf8(States.After(States.Default, 2))));
    }
}
