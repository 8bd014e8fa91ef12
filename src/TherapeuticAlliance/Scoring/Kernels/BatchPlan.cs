using System.Linq;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>What the kernels need to know of an instrument and a caller's options, resolved once.</summary>
internal sealed class BatchPlan
{
    internal BatchPlan(Scorer scorer)
    {
        Instrument = scorer.Instrument;
        Scales = scorer.Plans.ToArray();
        Formats = Instrument.Items.Select(item => item.Format).ToArray();
        Form = new FormKernel(Instrument, Scales);
    }

    internal Instrument Instrument { get; }

    internal ScalePlan[] Scales { get; }

    internal ResponseFormat[] Formats { get; }

    /// <summary>One form at a time, as the scorer does it.</summary>
    internal FormKernel Form { get; }
}
