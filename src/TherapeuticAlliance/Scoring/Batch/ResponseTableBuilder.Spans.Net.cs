using System;

namespace TherapeuticAlliance.Scoring.Batch;

/// <content>Rows as spans.</content>
public sealed unsafe partial class ResponseTableBuilder
{
    /// <summary>Adds a form as numbers.</summary>
    /// <param name="answers">One value for each item, in the order of the form; NaN is not answered.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public void Add(ReadOnlySpan<double> answers)
    {
        Check(answers.Length);
        fixed (double* values = answers)
        {
            AddValues(values);
        }
    }
}
