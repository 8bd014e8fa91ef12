using System;

namespace TherapeuticAlliance.Scoring;

/// <content>Scores from the caller's spans into the caller's spans, without allocating.</content>
public sealed unsafe partial class Scorer
{
    /// <summary>Scores one form into the caller's spans. Allocates nothing.</summary>
    /// <param name="answers">One value for each item, in the order of the form; NaN is not answered.</param>
    /// <param name="scores">Takes one score for each scale, in the order of the definition; NaN is not scorable.</param>
    /// <param name="answered">Takes, for each scale, how many of its items had a usable value.</param>
    /// <returns>How many answers were out of range, off the grid or excluded; they count as missing.</returns>
    /// <exception cref="ArgumentException">A length is not the number of items, or of scales.</exception>
    public int Score(ReadOnlySpan<double> answers, Span<double> scores, Span<int> answered)
    {
        Check(answers.Length, scores.Length, answered.Length);
        fixed (double* from = answers, to = scores)
        {
            fixed (int* counts = answered)
            {
                return _form.Score(from, to, counts);
            }
        }
    }
}
