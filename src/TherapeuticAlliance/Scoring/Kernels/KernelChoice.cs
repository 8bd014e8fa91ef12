using System;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>A kernel to choose.</summary>
internal sealed class KernelChoice
{
    private readonly Func<BatchPlan, BatchKernel> _compile;

    internal KernelChoice(string name, bool isAccelerated, Func<BatchPlan, BatchKernel> compile)
    {
        Name = name;
        IsAccelerated = isAccelerated;
        _compile = compile;
    }

    /// <summary>What people call it.</summary>
    internal string Name { get; }

    /// <summary>Whether this processor has instructions for it. Without, it still runs, slowly.</summary>
    internal bool IsAccelerated { get; }

    /// <summary>What a definition says beyond sums is scored by the specification, a form at a time.</summary>
    internal BatchKernel Compile(BatchPlan plan) => plan.Form.Rules.IsPlain ? _compile(plan) : new ScalarKernel(plan);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
