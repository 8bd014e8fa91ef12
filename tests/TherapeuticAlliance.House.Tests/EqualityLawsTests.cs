using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Guidance;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Simulation;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Ruptures.Retrospective;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

/// <summary>
/// The laws of equality, over every public type that has value equality. Each factory of a type makes one value anew whenever it is
/// called; the values of two factories differ.
/// </summary>
public sealed class EqualityLawsTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    private static readonly Instrument Form = Pulse("1.0.0", 2);

    private static readonly Dictionary<Type, Func<object>[]> Values = new()
    {
        [typeof(Rater)] = [() => Rater.Of("client"), () => Rater.Of("child"), () => Rater.Of("co-therapist")],
        [typeof(MissingRule)] =
        [
            () => MissingRule.RequireAll, () => MissingRule.AtMostMissing(2), () => MissingRule.AtMostMissing(3), () => MissingRule.AtLeastAnswered(2),
            () => MissingRule.AtLeastShare(2, 3), () => MissingRule.AtLeastShare(2, 4), () => MissingRule.AtMostMissing(2).ExcusingNotApplicable(),
        ],
        [typeof(Answer)] =
        [
            () => default(Answer), () => Answer.Missing(MissingReason.Declined), () => Answer.Read(Form.Items[0], 3m), () => Answer.Read(Form.Items[0], 4m),
            () => Answer.Read(Form.Items[0], 9m), () => Answer.ReadText(Form.Items[0], "many"),
        ],
        [typeof(ExactScore)] = [() => default(ExactScore), () => ExactScore.Of(1, 3), () => ExactScore.Of(2, 3), () => ExactScore.Of(-1, 3), () => ExactScore.Of(8.6m)],
        [typeof(ScoreRange)] = [() => Form.Answer(1, 2).Score()["s"].Possible, () => Form.Answer(1, null).Score()["s"].Possible],
        [typeof(Administration)] =
        [
            () => new Administration(), () => new Administration("a"), () => new Administration(subject: "a"), () => new Administration(respondent: "a"),
            () => new Administration(session: 1), () => new Administration(date: new DateTime(2026, 3, 1)),
        ],
        [typeof(UnknownItemAnswer)] = [() => new UnknownItemAnswer("x", "1"), () => new UnknownItemAnswer("x", "2"), () => new UnknownItemAnswer("y", "1")],
        [typeof(ResponseSheet)] =
        [
            () => Form.Answer(1, 2), () => Form.Answer(2, 1), () => Form.Answer(1, null), () => Form.Answer(1, 2).With("x", 1),
            () => Form.Answer(1, 2).WithAdministration(new Administration(session: 1)), () => Pulse("1.0.0", 3).Answer(1, 2, 3),
        ],
        [typeof(SessionScore)] = [() => default(SessionScore), () => new SessionScore(1, 4), () => new SessionScore(1, null), () => new SessionScore(2, 4), () => new SessionScore(1, 4, new DateTime(2026, 3, 1))],
        [typeof(ScoreSeries)] = [() => Series(3, 4), () => Series(4, 3), () => Series(3, null), () => Series(3, 4, 5)],
        [typeof(Finding)] =
        [
            () => Found("9"), () => Found("8"), () => Found("9").WithPath("items[2]"), () => Form.Answer(2.5m, 1).Findings[0],
        ],
        [typeof(RupturePrior)] = [() => new RupturePrior(48, 4, "ours"), () => new RupturePrior(48, 4, "theirs"), () => new RupturePrior(48, 5, "ours"), () => new RupturePrior(47, 4, "ours")],
        [typeof(InControlParameters)] = [() => new InControlParameters(12, 2), () => new InControlParameters(12, 3), () => new InControlParameters(11, 2)],
        [typeof(RupturePolicy)] = [() => RupturePolicy.Default.Named("default"), () => RupturePolicy.BaselineAndCusum.Named("baseline-and-cusum"), () => RupturePolicy.Default.WatchWhen(null)],
        [typeof(MonitorIdentity)] = [() => Monitor().Identity, () => Monitor().WithPrior(5, 1, "ours").Identity, () => Monitor().With(RupturePolicy.Composed).Identity],
        [typeof(MonitorState)] = [() => Monitor().Start(), () => Monitor().Observe(Monitor().Start(), 1, 4).State, () => Monitor().Observe(Monitor().Start(), 1, 5).State],
        [typeof(StatePart)] = [() => new StatePart("a", [1, 2]), () => new StatePart("a", [2, 1]), () => new StatePart("a", [1]), () => new StatePart("b", [1, 2])],
        [typeof(Course)] =
        [
            () => Course.Begin(Monitor(), Monday), () => Course.Begin(Monitor(), Monday.AddDays(1)), () => Begun(4), () => Begun(5), () => Begun(4).ReplayUnder(RupturePolicy.Composed, Monday),
        ],
        [typeof(CourseSession)] =
        [
            () => new CourseSession(new SessionScore(1, 4)), () => new CourseSession(new SessionScore(1, 5)), () => new CourseSession(new SessionScore(1, 4), null, ReportedBy.Client),
        ],
        [typeof(CourseChange)] =
        [
            () => new CourseChange(CourseChangeKind.Begun, Monday, null, null, Monitor().Identity), () => new CourseChange(CourseChangeKind.Begun, Monday.AddTicks(1), null, null, Monitor().Identity),
            () => new CourseChange(CourseChangeKind.Appended, Monday, 1, null, Monitor().Identity),
        ],
        [typeof(BatchProgress)] = [() => default(BatchProgress), () => new BatchProgress(1, null), () => new BatchProgress(1, 2), () => new BatchProgress(2, 2)],
        [typeof(ChartSignal)] = [() => Signals()[0], () => default(ChartSignal)],
        [typeof(FhirCoding)] = [() => new FhirCoding("http://loinc.org", "44261-6"), () => new FhirCoding("http://loinc.org", "44260-8"), () => new FhirCoding("http://example.org", "44261-6")],
        [typeof(Observation)] = [() => Observed(1), () => Observed(2)],
        [typeof(SimulationProgress)] = [() => default(SimulationProgress), () => new SimulationProgress(1, 2)],
        [typeof(StudyProgress)] = [() => default(StudyProgress), () => new StudyProgress(1, 2, null), () => new StudyProgress(1, 2, 3)],
        [typeof(WatchProgress)] = [() => default(WatchProgress), () => new WatchProgress(1, 2)],
        [typeof(Estimate)] = [() => default(Estimate), () => Estimate.Share(1, 2), () => new Estimate(double.NaN, double.NaN, 0)],
    };

    public static TheoryData<string> Types { get; } = [.. Equatable().Select(type => type.FullName!)];

    [Fact]
    public void Every_public_type_with_value_equality_is_looked_at() =>
        Assert.Equal(Equatable().Select(type => type.Name), Values.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_equals_itself_and_one_made_anew(string name) => Assert.All(Of(name), make =>
    {
        object value = make(), anew = make();
        Assert.True(value.Equals(value));
        Assert.True(value.Equals(anew));
        Assert.True(Typed(value, anew));
        Assert.Equal(value.GetHashCode(), anew.GetHashCode());
        Assert.Equal(true, Operator(value, anew, "op_Equality") ?? true);
        Assert.Equal(false, Operator(value, anew, "op_Inequality") ?? false);
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void Two_values_differ_whichever_is_asked(string name)
    {
        object[] values = [.. Of(name).Select(make => make())];
        Assert.True(values.Length > 1);
        foreach ((object one, object other) in values.SelectMany(one => values.Where(other => !ReferenceEquals(one, other)).Select(other => (one, other))))
        {
            Assert.False(one.Equals(other));
            Assert.False(Typed(one, other));
            Assert.Equal(false, Operator(one, other, "op_Equality") ?? false);
            Assert.Equal(true, Operator(one, other, "op_Inequality") ?? true);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_equals_null_or_something_else(string name) => Assert.All(Of(name), make =>
    {
        Assert.False(make().Equals(null));
        Assert.False(make().Equals("something else"));
    });

    [Fact]
    public void A_method_that_is_called_Try_says_yes_or_no_and_gives_the_value_by_out() => Assert.All(
        SourceProject.Names.Select(Assembly.Load).SelectMany(assembly => assembly.GetExportedTypes()).SelectMany(type => type.GetMethods())
            .Where(method => method.Name.StartsWith("Try", StringComparison.Ordinal) && method.DeclaringType!.Assembly.GetName().Name!.StartsWith("TherapeuticAlliance", StringComparison.Ordinal)),
        method => Assert.True(method.ReturnType == typeof(bool) && method.GetParameters().Any(parameter => parameter.IsOut), method.DeclaringType + "." + method.Name));

    private static IEnumerable<Type> Equatable() => SourceProject.Names.Select(Assembly.Load).SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => !type.IsEnum && !type.IsGenericTypeDefinition && type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)))
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    private static Func<object>[] Of(string name) => Values[Equatable().Single(type => type.FullName == name)];

    private static bool Typed(object one, object other) =>
        (bool)typeof(IEquatable<>).MakeGenericType(one.GetType()).GetMethod("Equals")!.Invoke(one, [other])!;

    private static object? Operator(object one, object other, string name) =>
        one.GetType().GetMethod(name, BindingFlags.Public | BindingFlags.Static)?.Invoke(null, [one, other]);

    private static Instrument Pulse(string version, int items) => Instrument.Define("pulse", version)
        .Titled("Pulse").RatedBy(Rater.Client).Answered(Likert.Points(1, 5)).NumberedItems(items).Scale("s", s => s.AllItems().Sum().AtMostMissing(1)).Build();

    private static RuptureMonitor Monitor() => RuptureMonitor.For(Pulse("1.0.0", 2)["s"]);

    private static Course Begun(double score) => Course.Begin(Monitor(), Monday).Append(new SessionScore(1, score), Monday).Value;

    private static ScoreSeries Series(params double?[] scores) => ScoreSeries.Of(Pulse("1.0.0", 2)["s"], scores);

    private static Finding Found(string written) => Pulse("1.0.0", 2).Blank().WithText("1", written).Findings[0];

    private static ChartSignal[] Signals() =>
        [.. IndividualsChartReview.Of(Series(8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 2)).Value.Signals];

    private static Observation Observed(int session)
    {
        RuptureMonitor monitor = RuptureMonitor.For(Instruments.WaiSr.Client["goal"]);
        return GuidanceCatalog.Default.On(monitor.Observe(monitor.Start(), session, 16).Verdict).Observations[0];
    }
}
