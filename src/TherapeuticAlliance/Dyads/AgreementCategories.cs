using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// Names for how far two raters lie apart. The library has none of its own, since no source gives bounds that hold for an
/// alliance measure: the caller sets them and says where they come from. Bounds are compared exactly.
/// </summary>
/// <remarks>Immutable: every call returns new categories. Equality is by reference.</remarks>
public sealed class AgreementCategories
{
    private AgreementCategories(bool areInPercent, string source, IEnumerable<AgreementCategory> categories)
    {
        AreInPercentOfMaximum = areInPercent;
        Source = source;
        Categories = ReadOnly.Copy(categories);
    }

    /// <summary>Gets whether the bounds are in percent of maximum; else they are in points of the scale.</summary>
    public bool AreInPercentOfMaximum { get; }

    /// <summary>Gets where the bounds come from, in the caller's words.</summary>
    public string Source { get; }

    /// <summary>Gets the categories, the closest first.</summary>
    public IReadOnlyList<AgreementCategory> Categories { get; }

    /// <summary>Begins categories with bounds in points of the scale.</summary>
    /// <param name="source">Where the bounds come from: a paper, a rule of the clinic.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is blank.</exception>
    public static AgreementCategories InPoints(string source) => new(areInPercent: false, Require.Words(source, nameof(source)), []);

    /// <summary>Begins categories with bounds in percent of maximum, which fit scales of any length.</summary>
    /// <param name="source">Where the bounds come from: a paper, a rule of the clinic.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is blank.</exception>
    public static AgreementCategories InPercentOfMaximum(string source) => new(areInPercent: true, Require.Words(source, nameof(source)), []);

    /// <summary>Adds a category for absolute differences up to a bound, that one included.</summary>
    /// <param name="bound">0 or more, and above the bound before.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is negative, or not above the one before.</exception>
    /// <exception cref="ArgumentException">The name is blank, or <see cref="Beyond"/> was said already.</exception>
    public AgreementCategories UpTo(decimal bound, string name)
    {
        ExactScore exact = ExactScore.Of(bound);
        if (bound < 0 || (Categories.Count > 0 && Categories[Categories.Count - 1].UpTo >= exact))
        {
            throw new ArgumentOutOfRangeException(nameof(bound), "Bounds of agreement are 0 or more and ascend.");
        }

        return With(name, exact);
    }

    /// <summary>Adds the last category, for everything beyond the last bound.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name is blank, or this was said already.</exception>
    public AgreementCategories Beyond(string name) => With(name, null);

    /// <summary>
    /// Returns the category of a discrepancy, or <see langword="null"/> when there is no difference, or when it is beyond
    /// the last bound and <see cref="Beyond"/> was not said.
    /// </summary>
    /// <param name="discrepancy">The discrepancy.</param>
    public AgreementCategory? Of(ScaleDiscrepancy discrepancy)
    {
        Guard.NotNull(discrepancy, nameof(discrepancy));
        ExactScore? difference = AreInPercentOfMaximum ? discrepancy.AbsolutePercentDifference : discrepancy.AbsoluteDifference;
        return difference is { } known ? Categories.FirstOrDefault(category => category.UpTo is not { } bound || known <= bound) : null;
    }

    /// <summary>Returns the names of the categories.</summary>
    public override string ToString() => string.Join(", ", Categories);

    private AgreementCategories With(string name, ExactScore? bound)
    {
        Require.Words(name, nameof(name));
        return Categories.Any(category => category.UpTo is null)
            ? throw new ArgumentException("Beyond is the last category; nothing can follow it.", nameof(name))
            : new AgreementCategories(AreInPercentOfMaximum, Source, Categories.Append(new AgreementCategory(name, bound)));
    }
}
