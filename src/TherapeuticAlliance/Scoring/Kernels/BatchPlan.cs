using System.Linq;

namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>What the kernels need to know of an instrument and a caller's options, resolved once.</summary>
internal sealed class BatchPlan
{
    internal BatchPlan(Scorer scorer)
    {
        Instrument = scorer.Instrument;
        Form = scorer.Form;
        Scales = Form.Scales.ToArray();
        Formats = Instrument.Items.Select(item => item.Format).ToArray();
        Factors = Formats.Select(_ => new long[Scales.Length]).ToArray();
        for (int scale = 0; scale < Scales.Length; scale++)
        {
            for (int i = 0; i < Scales[scale].Items; i++)
            {
                Factors[Scales[scale].Scale.Items[i].Position][scale] = Scales[scale].Scale.Arithmetic.Factors[i];
            }
        }
    }

    internal Instrument Instrument { get; }

    internal CompiledScale[] Scales { get; }

    internal ResponseFormat[] Formats { get; }

    /// <summary>For each item, what its keyed units are multiplied by in each scale; 0 where it is not on it.</summary>
    internal long[][] Factors { get; }

    /// <summary>One form at a time, as the scorer does it.</summary>
    internal FormScorer Form { get; }
}
