using System;
using System.Linq;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Tables;

namespace TherapeuticAlliance.Research;

/// <content>Statistics of the items.</content>
public sealed partial class Study
{
    /// <summary>Returns the keyed answers to the items of a scale, a row for each form.</summary>
    /// <param name="scaleCode">The code of the scale.</param>
    /// <exception cref="ArgumentException">The instrument has no such scale.</exception>
    public ItemMatrix Items(string scaleCode) => ItemMatrix.Of(Instrument[scaleCode], Forms);

    /// <summary>Returns alpha, omega, split halves and the statistics of the items of a scale, from complete forms.</summary>
    /// <param name="scaleCode">The code of the scale.</param>
    /// <param name="confidence">The confidence of the interval of alpha, between 0 and 1.</param>
    /// <exception cref="ArgumentException">The instrument has no such scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public ScaleReliability Reliability(string scaleCode, double confidence = 0.95) => ScaleReliability.Of(Items(scaleCode), confidence);

    /// <summary>Returns alpha with its interval, omega and the standard error of measurement of every scale as a table to paste.</summary>
    /// <param name="grouping">What forms are grouped by; all together when <see langword="null"/>.</param>
    /// <param name="confidence">The confidence of the interval of alpha, between 0 and 1.</param>
    /// <exception cref="ArgumentException">The grouping names a column that the map does not keep.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public PublicationTable ReliabilityTable(StudyGrouping? grouping = null, double confidence = 0.95) =>
        Reporting.ReliabilityTable.Of(Instrument, Forms, Map.KeptColumns, grouping ?? StudyGrouping.None, confidence);

    /// <summary>Returns the items of a scale as a table to paste: mean, standard deviation, and how each goes with the others.</summary>
    /// <param name="scaleCode">The code of the scale.</param>
    /// <param name="grouping">What forms are grouped by; all together when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The instrument has no such scale, or the grouping names a column that the map does not keep.</exception>
    public PublicationTable ItemTable(string scaleCode, StudyGrouping? grouping = null) =>
        Reporting.ItemTable.Of(Instrument[scaleCode], Forms, Map.KeptColumns, grouping ?? StudyGrouping.None);

    /// <summary>Looks at how the forms were filled in, each by itself and held against the earlier forms of its case.</summary>
    public StudyQuality ResponseQuality()
    {
        StudyForm[] counted = [.. Forms.Where(form => !form.IsRepeat)];
        return new StudyQuality(this, counted, Instrument.Scales.Count == 0
            ? []
            : Series(Instrument.Scales[0]).Cases.Select(one => one.Forms.Select(form => form.Form).ToArray()));
    }
}
