using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Quality;

/// <summary>
/// How one form was filled in. The statistics take the answers as given, before keying, in the order of the form. They
/// describe; there is no published cut-off for any of them.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class SheetQuality
{
    private readonly double?[] _values;

    internal SheetQuality(ResponseSheet sheet, IEnumerable<Finding> findings)
    {
        Instrument = sheet.Instrument;
        Administration = sheet.Administration;
        HasOneFormat = Instrument.Items.All(item => item.Format.HasSameValuesAs(Instrument.Items[0].Format));
        _values = sheet.Answers.Select(answer => (double?)answer.Value).ToArray();
        (int longest, int runs) = AnswerRuns.Of(sheet.Answers);
        LongString = HasOneFormat && Answered > 0 ? longest : null;
        AverageString = HasOneFormat && Answered > 0 ? (double)Answered / runs : null;
        Contrasts = ReadOnly.Copy(KeyingContrasts.Of(sheet));
        Findings = ReadOnly.Copy(findings);
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets who and when, as far as the form said.</summary>
    public Administration Administration { get; }

    /// <summary>Gets how many items have a value.</summary>
    public int Answered => _values.Count(value => value is not null);

    /// <summary>Gets whether all items share one response format. Where they do not, same answers mean nothing and there are no statistics.</summary>
    public bool HasOneFormat { get; }

    /// <summary>
    /// Gets the long string: the longest run of items in succession with the same answer, 1 to the number of items. A missing
    /// answer ends a run and counts in none. <see langword="null"/> without answers or without one format.
    /// </summary>
    public int? LongString { get; }

    /// <summary>Gets the average string: answered items / number of runs, at least 1. <see langword="null"/> as for <see cref="LongString"/>.</summary>
    public double? AverageString { get; }

    /// <summary>
    /// Gets the intra-individual response variability (IRV): the standard deviation (n − 1) of the answers, in points of the
    /// response format. <see langword="null"/> with fewer than two answers or without one format.
    /// </summary>
    public double? IntraIndividualVariability => HasOneFormat ? Spread.Of(_values) : null;

    /// <summary>Gets how far forward and reverse-keyed items stand apart, for each scale that has answers to both. Often empty.</summary>
    public IReadOnlyList<KeyingContrast> Contrasts { get; }

    /// <summary>Gets what is noteworthy about how the form was filled in; usually empty. Never a reason to drop the form.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Returns the intra-individual variability of consecutive parts of the form, cut as R's <c>careless::irv(split = TRUE)</c>
    /// cuts it: item i (from 0) of k is in part ⌈i·parts/(k − 1)⌉, the first item in the first. The parts may differ in size.
    /// </summary>
    /// <param name="parts">From 1 to the number of items.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of parts is out of its range.</exception>
    public IReadOnlyList<double?> VariabilityByPart(int parts)
    {
        if (parts < 1 || parts > _values.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(parts), "A form can be cut into 1 part up to one for each item.");
        }

        return ReadOnly.Copy(Enumerable.Range(1, parts).Select(part => HasOneFormat ? Spread.Of(_values.Where((_, i) => PartOf(i, parts) == part)) : null));
    }

    /// <summary>Returns the statistics and what is noteworthy as a few lines, in English. It shows how a person answered.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the table as <see cref="Describe()"/> does, in another language. It shows a person's figures.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => QualityText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the instrument; never a statistic or an answer.</summary>
    public override string ToString() => nameof(SheetQuality) + " of " + Instrument;

    private int PartOf(int item, int parts) =>
        item == 0 ? 1 : (int)((((long)item * parts) + _values.Length - 2) / (_values.Length - 1));
}
