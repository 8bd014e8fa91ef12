using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Quality;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Series;

/// <summary>How one form of a study was filled in, held against the earlier forms of its case.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class FormQuality
{
    internal FormQuality(StudyForm form, SheetQuality quality, IReadOnlyList<Finding> findings)
    {
        Form = form;
        Quality = quality;
        Findings = findings;
    }

    /// <summary>Gets the form.</summary>
    public StudyForm Form { get; }

    /// <summary>Gets the statistics of the form.</summary>
    public SheetQuality Quality { get; }

    /// <summary>Gets what is noteworthy about the form; usually empty. Never a reason to drop it.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns the row; never a statistic or an answer.</summary>
    public override string ToString() => nameof(FormQuality) + " in row " + Number.Text(Form.Row);
}
