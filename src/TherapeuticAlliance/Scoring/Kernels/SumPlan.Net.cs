using System.Linq;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>What is added up, and how the scales are made of it, in lanes that hold integers up to a limit.</summary>
internal sealed class SumPlan
{
    internal SumPlan(BatchPlan plan, long limit)
    {
        Groups = ItemGroup.Of(plan, limit);
        Scales = plan.Scales.Select((scale, index) => new ScaleSum(scale, index, Groups, limit)).ToArray();
        MaxTerms = Scales.Select(scale => scale.Terms.Length).DefaultIfEmpty().Max();
    }

    internal ItemGroup[] Groups { get; }

    internal ScaleSum[] Scales { get; }

    /// <summary>The most terms a scale has.</summary>
    internal int MaxTerms { get; }
}
