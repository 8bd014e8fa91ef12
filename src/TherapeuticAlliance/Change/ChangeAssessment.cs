using System;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Change;

/// <summary>One change, held against a criterion.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ChangeAssessment
{
    // The share of the scores that decimals and quotients lose in doubles, and much more: a change above the criterion by no more is equal to it.
    private const double Rounding = 1e-12;

    internal ChangeAssessment(ChangeCriterion criterion, double before, double after)
    {
        Criterion = criterion;
        Before = before;
        After = after;
        Classification = Classify();
    }

    /// <summary>Gets the criterion, with the sources of its figures.</summary>
    public ChangeCriterion Criterion { get; }

    /// <summary>Gets the earlier score, in points of the scale.</summary>
    public double Before { get; }

    /// <summary>Gets the later score, in points of the scale.</summary>
    public double After { get; }

    /// <summary>Gets after − before, in points. Whether a rise is good is up to the direction of the instrument.</summary>
    public double Difference => After - Before;

    /// <summary>Gets (After − expected) / standard error. Its sign is that of the score, not of improvement.</summary>
    public double Index => (After - Criterion.Expected(Before)) / Criterion.StandardError;

    /// <summary>Gets what the change counts as; the direction of the instrument is respected.</summary>
    public ChangeClassification Classification { get; }

    /// <summary>
    /// Gets whether the index exceeds the critical value in either direction. A change of exactly the criterion does not, also where the
    /// doubles of the two differ in their last digits.
    /// </summary>
    public bool IsReliable => Classification != ChangeClassification.NoReliableChange;

    /// <summary>
    /// Gets whether the clinical cut-off was crossed towards the functional side, also by a change that is not reliable;
    /// <see langword="null"/> without a cut-off.
    /// </summary>
    public bool? BecameFunctional => Criterion.CutOff is { } cutOff ? cutOff.IsClinical(Before) && !cutOff.IsClinical(After) : null;

    /// <summary>Returns the change in plain words, with the criterion and its sources, in English. It shows a person's scores.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the change as <see cref="Describe()"/> does, in another language. It shows a person's scores.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => ChangeText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the scale; never a score or what the change counts as.</summary>
    public override string ToString() => nameof(ChangeAssessment) + " on " + Criterion.Scale.Instrument + " " + Criterion.Scale;

    private ChangeClassification Classify()
    {
        double expected = Criterion.Expected(Before), change = Math.Abs(After - expected);
        if (!(change - Criterion.Points > Rounding * Math.Max(Math.Abs(After), Math.Abs(expected))))
        {
            return ChangeClassification.NoReliableChange;
        }

        bool isBetter = Index > 0 == (Criterion.Scale.Direction == Direction.HigherIsBetter);
        return !isBetter ? ChangeClassification.Deteriorated
            : BecameFunctional == true ? ChangeClassification.Recovered
            : ChangeClassification.Improved;
    }
}
