using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Ruptures;

public sealed class AllocationTests
{
    public static TheoryData<string> Policies { get; } = ["default", "composed", "all"];

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_step_of_a_population_allocates_nothing_once_its_memories_have_grown(string name)
    {
        RupturePolicy policy = name == "default" ? RupturePolicy.Default : name == "composed" ? RupturePolicy.Composed : LiveDetectors.Policy;
        MonitorPlan plan = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test").With(policy).Plan;
        Workspace workspace = plan.NewWorkspace();

        Assert.Equal(0, Allocation.Of(() => Run(plan, workspace), 1));
    }

    [Fact]
    public void Watching_a_population_allocates_its_results_and_little_more()
    {
        RuptureMonitor monitor = RuptureMonitor.For(Courses.Scale).WithPrior(60, 6, "test");
        int[] cases = Enumerable.Range(0, 100_000).Select(row => row / 20).ToArray(), sessions = Enumerable.Range(0, 100_000).Select(row => row % 20).ToArray();
        double[] scores = Enumerable.Range(0, 100_000).Select(row => 50.0 + (row % 7)).ToArray();

        long allocated = Allocation.Of(() => monitor.WatchAll(cases, sessions, scores), 1);

        // Level, onset, probability and two masks are 21 bytes a row; the rest is the list of cases.
        Assert.InRange(allocated, 21 * 100_000, 25 * 100_000);
    }

    private static void Run(MonitorPlan plan, Workspace workspace)
    {
        plan.Reset(workspace);
        for (int session = 0; session < 60; session++)
        {
            _ = plan.Step(workspace, session, session % 9 == 0 ? double.NaN : 40 + (session * 7 % 31), session % 3 - 1);
        }
    }
}
