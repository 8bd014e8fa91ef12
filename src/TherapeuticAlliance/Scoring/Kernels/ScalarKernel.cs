using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>
/// The specification: a row is read into units and scored by the code that scores one form. What is no option of its
/// item counts as missing; unless it is a missing code, it is invalid.
/// </summary>
internal sealed unsafe class ScalarKernel : BatchKernel
{
    private readonly BatchPlan _plan;

    internal ScalarKernel(BatchPlan plan) => _plan = plan;

    [SkipLocalsInit]
    internal override long Score(KernelInput input, KernelOutput output, long from, long to)
    {
        double* units = stackalloc double[_plan.Formats.Length];
        double* scores = stackalloc double[_plan.Scales.Length];
        int* answered = stackalloc int[_plan.Scales.Length];
        ScoreStatus* statuses = stackalloc ScoreStatus[_plan.Scales.Length];
        long invalid = 0;
        for (long row = from; row < to; row++)
        {
            bool isComplete = Read(input, row, units, ref invalid);
            _plan.Form.Rules.Settle(units);
            _plan.Form.ScoreUnits(units, isComplete, scores, answered, statuses);
            Write(output, row, scores, answered, statuses);
        }

        return invalid;
    }

    /// <summary>The single nearest to the double. Not scorable is one and the same NaN on every processor.</summary>
    internal static float ToSingle(double score) => double.IsNaN(score) ? float.NaN : (float)score;

    /// <summary>Reads a row into units, unusable for what is missing or invalid, and returns whether there is none of those.</summary>
    private bool Read(KernelInput input, long row, double* units, ref long invalid)
    {
        bool isComplete = true;
        for (int item = 0; item < _plan.Formats.Length; item++)
        {
            int cell = input.Read(item, row);
            bool isOption = _plan.Formats[item].AllowsUnits(cell);
            units[item] = isOption ? cell : input.IsNotApplicable(cell) ? Unusable.NotApplicable : Unusable.Missing;
            isComplete &= isOption;
            invalid += isOption || input.IsMissing(cell) ? 0 : 1;
        }

        return isComplete;
    }

    private void Write(KernelOutput output, long row, double* scores, int* answered, ScoreStatus* statuses)
    {
        for (int scale = 0; scale < _plan.Scales.Length; scale++)
        {
            output.Answered(scale)[row] = (byte)answered[scale];
            output.Statuses(scale)[row] = statuses[scale];
            if (output.IsSingle)
            {
                output.Singles(scale)[row] = ToSingle(scores[scale]);
            }
            else
            {
                output.Doubles(scale)[row] = scores[scale];
            }
        }
    }
}
