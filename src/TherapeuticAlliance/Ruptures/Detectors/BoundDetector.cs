using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>A detector made for one scale and prior: judges a session, then takes it in.</summary>
internal abstract class BoundDetector(string name, int fixedSize) : Stateful(name, fixedSize)
{
    /// <summary>Judges a session by what its memory holds, and takes the session into the memory.</summary>
    /// <param name="observation">The session. It has a score unless <see cref="NeedsScore"/> is false.</param>
    /// <param name="workspace">The memories, and the judgements already made on this session.</param>
    /// <param name="self">Which memory is its own.</param>
    /// <param name="judgement">What it says.</param>
    internal abstract void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement);

    /// <summary>Whether a session without a score leaves it as it is.</summary>
    internal virtual bool NeedsScore => true;

    /// <summary>Whether it takes its z from the predictive baseline.</summary>
    internal virtual bool NeedsPredictive => false;

    /// <summary>The threshold of a judgement where it is only worked out for people who ask.</summary>
    internal virtual double ThresholdOf(in DetectorResult judgement) => judgement.Threshold;

    /// <summary>Says why it cannot judge where it knows more than the general reason; else null.</summary>
    internal virtual string? Explain(Eligibility eligibility, TextProvider texts) => null;

    /// <summary>Whether statistic and threshold are in points of the scale and turn with its direction.</summary>
    internal virtual bool IsInPoints => false;
}
