using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Scoring;

/// <content>Scores from the caller's arrays into the caller's arrays, without allocating.</content>
public sealed unsafe partial class Scorer
{
    /// <summary>Scores one form into the caller's arrays. Allocates nothing.</summary>
    /// <param name="answers">One value for each item, in the order of the form; NaN is not answered.</param>
    /// <param name="scores">Takes one score for each scale, in the order of the definition; NaN is not scorable.</param>
    /// <param name="answered">Takes, for each scale, how many of its items had a usable value.</param>
    /// <returns>How many answers were out of range, off the grid or excluded; they count as missing.</returns>
    /// <exception cref="ArgumentException">A length is not the number of items, or of scales.</exception>
    public int Score(double[] answers, double[] scores, int[] answered)
    {
        Check(
            Guard.NotNull(answers, nameof(answers)).Length,
            Guard.NotNull(scores, nameof(scores)).Length,
            Guard.NotNull(answered, nameof(answered)).Length);
        fixed (double* from = answers, to = scores)
        {
            fixed (int* counts = answered)
            {
                return _form.Score(from, to, counts);
            }
        }
    }

    private void Check(int answers, int scores, int answered)
    {
        if (answers != _form.Items)
        {
            throw new ArgumentException("Give one answer for each of the " + Number.Text(_form.Items) + " items.", nameof(answers));
        }

        if (scores != _form.Scales.Count || answered != _form.Scales.Count)
        {
            throw new ArgumentException(
                "Give room for each of the " + Number.Text(_form.Scales.Count) + " scales.", scores != _form.Scales.Count ? nameof(scores) : nameof(answered));
        }
    }
}
