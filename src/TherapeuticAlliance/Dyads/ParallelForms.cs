using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>
/// Says which forms may be compared. Two forms are parallel when their definitions say that two different raters answer
/// the same questions on the same response formats, and that the same scales are made of them in the same way. Questions
/// are the same when they have the same code in the bank of the family; where items have none, when the forms go by the
/// same abbreviation and the items have the same number.
/// </summary>
public static class ParallelForms
{
    /// <summary>Whether two forms are parallel. The order does not matter.</summary>
    /// <param name="first">A form.</param>
    /// <param name="second">Another.</param>
    public static bool Are(Instrument first, Instrument second) => Check(first, second).Count == 0;

    /// <summary>Returns what keeps two forms from being parallel, or nothing when they are.</summary>
    /// <param name="first">A form.</param>
    /// <param name="second">Another.</param>
    /// <returns>All reasons at once, as errors of <see cref="Findings.DyadFindings"/>. Forms of different families give that reason only.</returns>
    public static IReadOnlyList<Finding> Check(Instrument first, Instrument second) =>
        ReadOnly.Copy(ParallelFormsValidator.Of(Guard.NotNull(first, nameof(first)), Guard.NotNull(second, nameof(second))));

    /// <summary>Returns the forms of a catalogue that are parallel to a form, in the order of the catalogue; often none.</summary>
    /// <param name="form">The form.</param>
    /// <param name="catalog">Where to look.</param>
    public static IReadOnlyList<Instrument> Of(Instrument form, InstrumentCatalog catalog)
    {
        Guard.NotNull(form, nameof(form));
        return ReadOnly.Copy(Guard.NotNull(catalog, nameof(catalog)).Instruments.Where(other => Are(form, other)));
    }
}
