using System;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// A scan made for one scale and prior. The memory holds the baseline up to the session before the longest window, and the latest
/// sessions after it, each with whether it is to be learned: they join the baseline as they leave the window.
/// </summary>
internal sealed class BoundScan : BoundDetector
{
    private const int Learned = 0;
    private const int Mean = 1;
    private const int SquareSum = 2;
    private const int FlaggedInRow = 3;
    private const int Waiting = 4;
    private const int FirstWaiting = 5;
    private const int Size = 9;

    private readonly double _alert;
    private readonly double _latestBelow;
    private readonly int _window;
    private readonly int _maxExcluded;
    private readonly double _priorSessions;
    private readonly double _priorDegrees;
    private readonly double _priorMean;
    private readonly double _priorSquareSum;
    private readonly double _floor;
    private readonly int _minimum;
    private readonly SigmaOrigin _origin;

    internal BoundScan(ScanLower detector, DetectorContext context)
        : base(detector.Name, Size)
    {
        ScanLowerOptions options = detector.Options;
        _alert = options.Alert;
        _latestBelow = options.LatestBelow;
        _window = options.Window;
        _maxExcluded = options.MaxConsecutiveExcluded;
        _priorSessions = context.HasPrior ? options.PriorSessions : 0;
        _priorDegrees = context.HasPrior ? options.PriorDegreesOfFreedom : -1;
        _priorMean = context.HasPrior ? context.PriorMean : 0;
        _priorSquareSum = context.HasPrior ? _priorDegrees * context.PriorSigma * context.PriorSigma : 0;
        _floor = options.SigmaFloor ?? context.SigmaFloor;
        _minimum = Math.Max(options.MinimumEarlierSessions, context.HasPrior ? 1 : 2);
        _origin = context.HasPrior ? SigmaOrigin.OwnSessionsAndPrior : SigmaOrigin.OwnSessions;
    }

    internal override void Reset(double[] memory)
    {
        base.Reset(memory);
        memory[Mean] = _priorMean;
        memory[SquareSum] = _priorSquareSum;
    }

    internal override void Step(in Observation observation, Workspace workspace, int self, out DetectorResult judgement)
    {
        double[] memory = workspace.Memories[self];
        judgement = Judge(observation.Score, memory);
        bool isExcluded = judgement.HasFired && memory[FlaggedInRow] < _maxExcluded;
        memory[FlaggedInRow] = isExcluded ? memory[FlaggedInRow] + 1 : 0;
        Keep(observation.Score, isExcluded, memory);
    }

    internal override double ThresholdOf(in DetectorResult judgement) =>
        judgement.IsEligible ? StudentT.Quantile(_alert, judgement.DegreesOfFreedom) : double.NaN;

    internal override bool IsSound(double[] memory) =>
        base.IsSound(memory) && IsCount(memory[Learned], MaxSessions) && memory[SquareSum] >= 0 && IsCount(memory[FlaggedInRow], MaxSessions)
        && IsCount(memory[Waiting], _window - 1) && IsCount(memory[FirstWaiting + 1], 1) && IsCount(memory[FirstWaiting + 3], 1);

    // The window of one session first: its baseline is the whole past. Then one session after another moves from baseline to window.
    private DetectorResult Judge(double score, double[] memory)
    {
        int waiting = (int)memory[Waiting];
        Baseline past = Past(memory, waiting);
        if (past.Learned < _minimum)
        {
            return DetectorResult.Not(Eligibility.TooFewSessions, past.Learned);
        }

        if (Sigma(past) == 0)
        {
            return DetectorResult.Not(Eligibility.NoVariation, past.Learned);
        }

        DetectorResult best = Result(past, score, 1);
        double sum = score;
        for (int size = 2; size <= _window && size - 1 <= waiting && best.Probability < _latestBelow; size++)
        {
            sum += memory[FirstWaiting + (2 * (waiting - size + 1))];
            past = Past(memory, waiting - size + 1);
            if (past.Learned < _minimum || Sigma(past) == 0)
            {
                break;
            }

            DetectorResult result = Result(past, sum / size, size);
            best = result.Probability < best.Probability ? result : best;
        }

        return best;
    }

    private DetectorResult Result(in Baseline past, double mean, int size)
    {
        double degrees = _priorDegrees + past.Learned, weight = _priorSessions + past.Learned, sigma = Sigma(past);
        double t = (mean - past.Mean) / (sigma * Math.Sqrt((1.0 / size) + (1 / weight)));
        TailProbability tail = TailProbability.Of(t, degrees);
        return new DetectorResult(
            (int)past.Learned, tail.Lower < _alert, t, double.NaN, tail.Z, past.Mean, sigma,
            sigma > Own(past) ? SigmaOrigin.Floor : _origin, tail.Lower, degrees);
    }

    private double Own(in Baseline past) => Math.Sqrt(past.SquareSum / (_priorDegrees + past.Learned));

    private double Sigma(in Baseline past) => Math.Max(Own(past), _floor);

    private void Keep(double score, bool isExcluded, double[] memory)
    {
        int waiting = (int)memory[Waiting];
        if (waiting == _window - 1)
        {
            Baseline baseline = waiting == 0 ? (isExcluded ? Kept(memory) : Kept(memory).With(score, _priorSessions)) : Past(memory, 1);
            memory[Learned] = baseline.Learned;
            memory[Mean] = baseline.Mean;
            memory[SquareSum] = baseline.SquareSum;
            if (waiting == 0)
            {
                return;
            }

            memory[FirstWaiting] = memory[FirstWaiting + 2];
            memory[FirstWaiting + 1] = memory[FirstWaiting + 3];
            waiting--;
        }

        memory[FirstWaiting + (2 * waiting)] = score;
        memory[FirstWaiting + (2 * waiting) + 1] = isExcluded ? 1 : 0;
        memory[Waiting] = waiting + 1;
    }

    private static Baseline Kept(double[] memory) => new(memory[Learned], memory[Mean], memory[SquareSum]);

    // The baseline with the first so many of the waiting sessions.
    private Baseline Past(double[] memory, int sessions)
    {
        Baseline baseline = Kept(memory);
        for (int i = 0; i < sessions; i++)
        {
            baseline = memory[FirstWaiting + (2 * i) + 1] == 0 ? baseline.With(memory[FirstWaiting + (2 * i)], _priorSessions) : baseline;
        }

        return baseline;
    }

    private readonly struct Baseline(double learned, double mean, double squareSum)
    {
        internal double Learned { get; } = learned;

        internal double Mean { get; } = mean;

        internal double SquareSum { get; } = squareSum;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Baseline With(double score, double priorSessions)
        {
            double weight = priorSessions + Learned, difference = score - Mean;
            return new Baseline(Learned + 1, Mean + (difference / (weight + 1)), SquareSum + (weight * difference * difference / (weight + 1)));
        }
    }
}
