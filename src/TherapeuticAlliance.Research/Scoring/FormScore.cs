using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>The score of one scale of one form, without its explanation; <see cref="ScoredForm.Report"/> has that. Equality is by reference.</summary>
public sealed class FormScore
{
    internal FormScore(Scale scale, double value, int answered)
    {
        Scale = scale;
        Value = double.IsNaN(value) ? null : value;
        Answered = answered;
        Status = Value is null ? ScoreStatus.NotScorable : answered == scale.Items.Count ? ScoreStatus.Complete : ScoreStatus.Prorated;
    }

    internal FormScore(ScoreColumn column, int row)
    {
        Scale = column.Scale;
        Value = column[row];
        Answered = column.Answered(row);
        Status = column.Status(row);
    }

    /// <summary>The scale.</summary>
    public Scale Scale { get; }

    /// <summary>The score as the correctly rounded double, or <see langword="null"/> when not scorable.</summary>
    public double? Value { get; }

    /// <summary>How many items of the scale have a usable value.</summary>
    public int Answered { get; }

    /// <summary>Complete, prorated or not scorable.</summary>
    public ScoreStatus Status { get; }

    /// <summary>Returns scale and status; never a score.</summary>
    public override string ToString() => nameof(FormScore) + " " + Scale.Code + " " + Status;
}
