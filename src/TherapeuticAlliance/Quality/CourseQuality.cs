using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Quality;

/// <summary>How the forms of one person were filled in over a course.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class CourseQuality
{
    internal CourseQuality(IEnumerable<SheetQuality> forms, IEnumerable<Finding> findings)
    {
        Forms = ReadOnly.Copy(forms);
        Findings = ReadOnly.Copy(findings);
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument => Forms[0].Instrument;

    /// <summary>Gets the statistics of each form, in the order given. At least one.</summary>
    public IReadOnlyList<SheetQuality> Forms { get; }

    /// <summary>
    /// Gets what is noteworthy: about each form, with its place in the path (<c>forms[3]</c>), then about the forms held against
    /// one another, then about the coding of all. Never a reason to drop a form.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns a line for each form and what is noteworthy below, in English. It shows how a person answered.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the table as <see cref="Describe()"/> does, in another language. It shows a person's figures.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => QualityText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns the instrument and the number of forms; never a statistic or an answer.</summary>
    public override string ToString() => nameof(CourseQuality) + " of " + Instrument + ", " + Number.Text(Forms.Count) + " forms";
}
