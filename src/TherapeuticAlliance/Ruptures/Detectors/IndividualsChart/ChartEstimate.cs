using System;

namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// Center and standard deviation of an individuals chart as of the sessions so far. Moving ranges are kept in order of size
/// where their median is wanted.
/// </summary>
internal sealed class ChartEstimate
{
    internal const int Sessions = 0;
    internal const int Size = 6;

    private const int Mean = 1;
    private const int SquareSum = 2;
    private const int Last = 3;
    private const int Ranges = 4;
    private const int RangeSum = 5;

    private readonly ChartSigma _sigma;
    private readonly double _floor;
    private readonly int _minimum;
    private readonly int _rangesAt;
    private readonly ControlReference? _known;

    internal ChartEstimate(IndividualsChartOptions options, DetectorContext context, int rangesAt)
    {
        _sigma = options.Sigma;
        _floor = options.SigmaFloor ?? context.SigmaFloor;
        _minimum = options.MinimumEarlierSessions;
        _rangesAt = rangesAt;
        _known = options.Known is { } known ? new ControlReference(context.Sign * known.Center, known.Sigma, SigmaOrigin.Given) : null;
    }

    private bool KeepsRanges => _sigma == ChartSigma.MedianMovingRange && _known is null;

    private SigmaOrigin Origin => _sigma switch
    {
        ChartSigma.MeanMovingRange => SigmaOrigin.MeanMovingRange,
        ChartSigma.MedianMovingRange => SigmaOrigin.MedianMovingRange,
        _ => SigmaOrigin.StandardDeviation,
    };

    /// <summary>What the next session is held against.</summary>
    internal ControlReference Before(double[] memory)
    {
        if (_known is { } known)
        {
            return known;
        }

        if (memory[Sessions] < _minimum)
        {
            return ControlReference.None(Eligibility.TooFewSessions);
        }

        if (_sigma != ChartSigma.StandardDeviation && memory[Ranges] < _minimum - 1)
        {
            return ControlReference.None(Eligibility.TooFewPairs);
        }

        double own = Estimate(memory), sigma = Math.Max(own, _floor);
        return sigma == 0
            ? ControlReference.None(Eligibility.NoVariation)
            : new ControlReference(memory[Mean], sigma, own < _floor ? SigmaOrigin.Floor : Origin);
    }

    internal void Learn(in Observation observation, Workspace workspace, int self)
    {
        double[] memory = workspace.Memories[self];
        double score = observation.Score, difference = score - memory[Mean];
        if (observation.Gap == 1)
        {
            AddRange(Math.Abs(score - memory[Last]), workspace, self);
            memory = workspace.Memories[self];
        }

        memory[Sessions]++;
        memory[Mean] += difference / memory[Sessions];
        memory[SquareSum] += difference * (score - memory[Mean]);
        memory[Last] = score;
    }

    internal int UsedOf(double[] memory) => KeepsRanges ? _rangesAt + (int)memory[Ranges] : _rangesAt;

    internal bool IsSound(double[] memory) =>
        memory.Length >= _rangesAt && Array.TrueForAll(memory, Stateful.IsFinite)
        && Stateful.IsCount(memory[Sessions], Stateful.MaxSessions) && Stateful.IsCount(memory[Ranges], memory[Sessions])
        && memory[SquareSum] >= 0 && memory[RangeSum] >= 0 && memory.Length == UsedOf(memory)
        && Sorted.IsAscending(memory, _rangesAt, memory.Length - _rangesAt);

    private double Estimate(double[] memory) => _sigma switch
    {
        ChartSigma.MeanMovingRange => memory[RangeSum] / memory[Ranges] / SigmaFactors.MovingRangeDivisor,
        ChartSigma.MedianMovingRange => Sorted.Median(memory, _rangesAt, (int)memory[Ranges]) / SigmaFactors.MedianMovingRangeDivisor,
        _ => Math.Sqrt(memory[SquareSum] / (memory[Sessions] - 1)) / C4.Factor((int)memory[Sessions]),
    };

    private void AddRange(double range, Workspace workspace, int self)
    {
        double[] memory = workspace.Memories[self];
        int ranges = (int)memory[Ranges];
        if (KeepsRanges)
        {
            memory = workspace.WithRoom(self, _rangesAt + ranges + 1);
            Sorted.Insert(memory, _rangesAt, ranges, range);
        }

        memory[Ranges]++;
        memory[RangeSum] += range;
    }
}
