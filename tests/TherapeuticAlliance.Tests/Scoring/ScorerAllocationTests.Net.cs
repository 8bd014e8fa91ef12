using System;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring;

/// <summary>The array and span paths allocate nothing: a promise to those who score millions of forms.</summary>
public sealed class ScorerAllocationTests
{
    // Complete, half filled and invalid answers take different ways through the kernel.
    public static TheoryData<double, double> Answers { get; } = new() { { 3, 3 }, { 3, double.NaN }, { 3, 99 }, { 3.5, 3 } };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Scoring_into_arrays_allocates_nothing(double answer, double last)
    {
        (Scorer scorer, double[] answers, double[] scores, int[] answered) = Prepared(answer, last);

        Assert.Equal(0, AllocatedBy(() => scorer.Score(answers, scores, answered)));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Scoring_into_spans_allocates_nothing(double answer, double last)
    {
        (Scorer scorer, double[] answers, double[] scores, int[] answered) = Prepared(answer, last);

        Assert.Equal(0, AllocatedBy(() => scorer.Score(answers.AsSpan(), scores.AsSpan(), answered.AsSpan())));
    }

    [Fact]
    public void The_measurement_sees_an_allocation() => Assert.NotEqual(0, AllocatedBy(() => new byte[100].Length));

    private static (Scorer, double[], double[], int[]) Prepared(double answer, double last)
    {
        Instrument instrument = Forms.Numbered(5, VisualAnalogue.Line(1, 5, 0.5m)).Reversed(2).Weighted(3, "4")
            .Scale("a", s => s.Items(1, 2, 5).Mean().AtLeastAnswered(1)).Total(s => s.AllItems().Sum()).Build();
        return (instrument.Scorer(), [answer, answer, answer, answer, last], new double[2], new int[2]);
    }

    private static long AllocatedBy(Func<int> work) => Allocation.Of(() => work(), 100);
}
