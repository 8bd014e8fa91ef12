using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// A detector of your own. It judges a score by a list of numbers that it keeps of the case, and takes the score into them. Its
/// name and <see cref="Settings"/> are part of the hash of a policy, and a stored state that it does not accept is refused.
/// </summary>
/// <remarks>
/// Derive a sealed, immutable class. All figures that it is given are turned so that lower is worse, whatever the direction of the
/// scale. <see cref="Judge"/> must depend on its arguments and the settings alone: no clock, no randomness, no field that changes.
/// </remarks>
/// <typeparam name="TOptions">What can be set.</typeparam>
public abstract class CustomDetector<TOptions> : Detector<TOptions>
    where TOptions : class
{
    /// <summary>Makes the detector.</summary>
    /// <param name="options">How it judges.</param>
    /// <param name="name">The name, unique in a policy: lower-case letters, digits, hyphens, dots, at most 64.</param>
    /// <exception cref="ArgumentException">The name is not spelled so.</exception>
    protected CustomDetector(TOptions options, string name)
        : base(options, name)
    {
    }

    /// <summary>Gets every number that changes a judgement, always in the same order.</summary>
    protected abstract IReadOnlyList<double> Settings { get; }

    /// <summary>Gets how many numbers it keeps of a case, from 0 to 1000. They are 0 before the first session.</summary>
    protected abstract int MemorySize { get; }

    /// <summary>Judges a score by what came before, and takes it into the memory.</summary>
    /// <param name="score">The score, turned so that lower is worse.</param>
    /// <param name="gap">How many session numbers after the last score: 1 when it follows at once, 0 for the first score.</param>
    /// <param name="scale">What is known of the scale and the prior.</param>
    /// <param name="memory">What it keeps. Write into it; every number must stay finite.</param>
    /// <returns>What it says of the session.</returns>
    protected abstract CustomJudgement Judge(double score, int gap, DetectorScale scale, double[] memory);

    /// <summary>Returns whether finite numbers that were stored can be a memory. Whatever is accepted must not make <see cref="Judge"/> throw.</summary>
    /// <param name="memory">As many numbers as <see cref="MemorySize"/>.</param>
    protected virtual bool IsSound(IReadOnlyList<double> memory) => true;

    private protected override BoundDetector BindTo(DetectorContext context) => new BoundCustom(this, context);

    private protected override void AddSettings(CanonicalText settings)
    {
        foreach (double setting in Settings)
        {
            settings.Add(setting);
        }
    }

    private sealed class BoundCustom : BoundDetector
    {
        private const int MaxMemory = 1000;

        private readonly CustomDetector<TOptions> _detector;
        private readonly DetectorScale _scale;

        internal BoundCustom(CustomDetector<TOptions> detector, DetectorContext context)
            : base(detector.Name, SizeOf(detector))
        {
            _detector = detector;
            _scale = new DetectorScale(context);
        }

        internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement)
        {
            double[] memory = workspace.Memories[self];
            judgement = _detector.Judge(observation.Score, observation.Gap, _scale, memory).Result;
            if (!Array.TrueForAll(memory, IsFinite))
            {
                throw new InvalidOperationException("The detector " + _detector.Name + " left a number in its memory that is not finite.");
            }
        }

        internal override bool IsSound(double[] memory) => base.IsSound(memory) && _detector.IsSound(Array.AsReadOnly(memory));

        private static int SizeOf(CustomDetector<TOptions> detector) => detector.MemorySize is >= 0 and <= MaxMemory
            ? detector.MemorySize
            : throw new InvalidOperationException("The detector " + detector.Name + " must keep from 0 to " + Number.Text(MaxMemory) + " numbers.");
    }
}
