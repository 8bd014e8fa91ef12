using System;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>Counts over the scores of one scale, kept while they pass by.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ScaleSummary
{
    private double _mean;
    private double _squares;

    internal ScaleSummary(Scale scale) => Scale = scale;

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets how many forms were scored from all items.</summary>
    public long Complete { get; private set; }

    /// <summary>Gets how many forms were scored although some answers are missing.</summary>
    public long Prorated { get; private set; }

    /// <summary>Gets how many forms have no score.</summary>
    public long NotScorable { get; private set; }

    /// <summary>Gets how many forms have a score.</summary>
    public long Scored => Complete + Prorated;

    /// <summary>Gets the mean of the scores, or <see langword="null"/> without any.</summary>
    public double? Mean => Scored == 0 ? null : _mean;

    /// <summary>Gets the standard deviation of the scores with n − 1, or <see langword="null"/> with fewer than two. Sessions count singly.</summary>
    public double? StandardDeviation => Scored < 2 ? null : Math.Sqrt(_squares / (Scored - 1));

    /// <summary>Gets the lowest score, or <see langword="null"/> without any.</summary>
    public double? Lowest { get; private set; }

    /// <summary>Gets the highest score, or <see langword="null"/> without any.</summary>
    public double? Highest { get; private set; }

    /// <summary>Returns the scale; never a figure.</summary>
    public override string ToString() => nameof(ScaleSummary) + " of " + Scale.Code;

    internal void Add(FormScore score) => Add(score.Status, score.Value ?? double.NaN);

    internal void Add(ScoreColumn column, FormChunk chunk)
    {
        ReadOnlySpan<double> scores = column.Doubles;
        ReadOnlySpan<ScoreStatus> statuses = column.Statuses;
        for (int form = 0; form < scores.Length; form++)
        {
            if (!chunk.IsRepeat(form))
            {
                Add(statuses[form], scores[form]);
            }
        }
    }

    internal void Add(ScoreStatus status, double value)
    {
        if (status == ScoreStatus.NotScorable)
        {
            NotScorable++;
            return;
        }

        Complete += status == ScoreStatus.Complete ? 1 : 0;
        Prorated += status == ScoreStatus.Prorated ? 1 : 0;

        // Welford's recurrence: one pass, and no loss of digits for long files.
        double distance = value - _mean;
        _mean += distance / Scored;
        _squares += distance * (value - _mean);
        Lowest = Lowest < value ? Lowest : value;
        Highest = Highest > value ? Highest : value;
    }
}
