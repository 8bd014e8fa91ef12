using System.Collections.Generic;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Scoring;

/// <summary>The scores of one response sheet, with everything that explains them.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
[TypeFormatterSource]
public sealed class ScoreReport
{
    internal ScoreReport(Instrument instrument, Administration administration, IEnumerable<ScaleScore> scales, IEnumerable<ItemTrace> trace, IEnumerable<Finding> findings)
    {
        Instrument = instrument;
        Administration = administration;
        Scales = ReadOnly.Copy(scales);
        Trace = ReadOnly.Copy(trace);
        Findings = ReadOnly.Copy(findings);
    }

    /// <summary>Gets the instrument: id, version and content hash say by which key the scores were made.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the version of the library that made the scores.</summary>
    public string LibraryVersion => LibraryInfo.Version;

    /// <summary>Gets who and when, as far as the sheet said.</summary>
    public Administration Administration { get; }

    /// <summary>Gets the scores, in the order of the definition.</summary>
    public IReadOnlyList<ScaleScore> Scales { get; }

    /// <summary>Gets what became of each answer, in the order of the form; empty in the short form.</summary>
    public IReadOnlyList<ItemTrace> Trace { get; }

    /// <summary>Gets what is noteworthy: about the answers first, then about each scale. Often empty for a complete form.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns the score of a scale.</summary>
    /// <param name="scaleCode">The code: <c>bond</c>.</param>
    /// <exception cref="KeyNotFoundException">The instrument has no such scale; the message lists those it has.</exception>
    public ScaleScore this[string scaleCode]
    {
        get
        {
            Scale scale = Instrument[scaleCode];
            int at = 0;
            while (!ReferenceEquals(Scales[at].Scale, scale))
            {
                at++;
            }

            return Scales[at];
        }
    }

    /// <summary>Returns the score of a scale, or <see langword="null"/> when the instrument has no such scale.</summary>
    /// <param name="scaleCode">The code: <c>bond</c>.</param>
    public ScaleScore? FindScale(string scaleCode) => Instrument.FindScale(scaleCode) is null ? null : this[scaleCode];

    /// <summary>Returns the scores as a small table for people, with what is noteworthy below. It shows a person's scores.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the table as <see cref="Describe()"/> does, in another language. It shows a person's figures.</summary>
    /// <param name="texts">Says the sentences.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => ReportText.Of(this, Guard.NotNull(texts, nameof(texts)));

    /// <summary>Returns what LINQPad shows, which looks for a method of this name.</summary>
    internal object ToDump() => Describe();

    /// <summary>Returns the instrument; never a score or identifier.</summary>
    public override string ToString() => nameof(ScoreReport) + " " + Instrument;
}
