using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// One session as two raters saw it. Every signed figure is first − second: compare therapist with client, in this
/// order, for therapist − client. Made by <see cref="Dyad"/>.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
[TypeFormatterSource]
public sealed class DyadComparison
{
    internal DyadComparison(ScoreReport first, ScoreReport second)
    {
        First = first;
        Second = second;
        Scales = ReadOnly.Copy(first.Scales.Select(score => new ScaleDiscrepancy(score, second[score.Scale.Code])));
        var findings = new List<Finding>(Scales.SelectMany(scale => scale.Reasons()));
        Profile = ProfileMaking.Of(first, second, findings);
        Findings = ReadOnly.Copy(findings);
    }

    /// <summary>Gets the report of the first rater.</summary>
    public ScoreReport First { get; }

    /// <summary>Gets the report of the second rater.</summary>
    public ScoreReport Second { get; }

    /// <summary>Gets the discrepancy of each scale, in the order of the definition.</summary>
    public IReadOnlyList<ScaleDiscrepancy> Scales { get; }

    /// <summary>
    /// Gets the answers as profiles; <see langword="null"/> when the items have different formats or a report was made without
    /// its trace.
    /// </summary>
    public ItemProfile? Profile { get; }

    /// <summary>Gets why something is not defined, and how many answers were used; often empty. The reports have their own.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns the discrepancy of a scale.</summary>
    /// <param name="scaleCode">The code: <c>bond</c>.</param>
    /// <exception cref="KeyNotFoundException">The forms have no such scale; the message lists those they have.</exception>
    public ScaleDiscrepancy this[string scaleCode]
    {
        get
        {
            Scale scale = First.Instrument[scaleCode];
            return Scales.First(discrepancy => ReferenceEquals(discrepancy.Scale, scale));
        }
    }

    /// <summary>
    /// Returns the comparison in plain words that favour neither side, fit to be read aloud. In English. It shows scores.
    /// </summary>
    /// <param name="categories">The caller's names for how far apart two ratings are; points alone when <see langword="null"/>.</param>
    public string Describe(AgreementCategories? categories = null) => Describe(TextProvider.English, categories);

    /// <summary>Returns the comparison as <see cref="Describe(AgreementCategories)"/> does, in another language. It shows scores.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <param name="categories">The caller's names for how far apart two ratings are; points alone when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts, AgreementCategories? categories = null) =>
        ComparisonText.Of(this, new RaterWords(First.Instrument.Rater, Second.Instrument.Rater, Guard.NotNull(texts, nameof(texts))), categories);

    /// <summary>Returns the same, said to one of the two raters: you, and your therapist or client. In English.</summary>
    /// <param name="reader">Who is spoken to.</param>
    /// <param name="categories">The caller's names for how far apart two ratings are; points alone when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The reader is neither of the two.</exception>
    public string DescribeTo(Rater reader, AgreementCategories? categories = null) => DescribeTo(reader, TextProvider.English, categories);

    /// <summary>Returns the same, said to one of the two raters, in another language.</summary>
    /// <param name="reader">Who is spoken to.</param>
    /// <param name="texts">Says the sentences.</param>
    /// <param name="categories">The caller's names for how far apart two ratings are; points alone when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The reader is neither of the two.</exception>
    public string DescribeTo(Rater reader, TextProvider texts, AgreementCategories? categories = null) => ComparisonText.Of(
        this, new RaterWords(First.Instrument.Rater, Second.Instrument.Rater, Guard.NotNull(texts, nameof(texts)), Guard.NotNull(reader, nameof(reader))), categories);

    /// <summary>Returns the two forms; never a score or identifier.</summary>
    public override string ToString() => nameof(DyadComparison) + " of " + First.Instrument + " and " + Second.Instrument;
}
