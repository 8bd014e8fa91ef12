using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>The score of one scale of one form, without its explanation; <see cref="ScoredForm.Report"/> has that.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class FormScore
{
    internal FormScore(Scale scale, double value, int answered)
    {
        Scale = scale;
        Value = double.IsNaN(value) ? null : value;
        Answered = answered;
        Status = Value is null ? ScoreStatus.NotScorable : answered == scale.Items.Count ? ScoreStatus.Complete : ScoreStatus.Prorated;
    }

    internal FormScore(ScaleScore score)
    {
        Scale = score.Scale;
        Value = score.Value;
        Answered = score.Answered;
        Status = score.Status;
    }

    internal FormScore(ScoreColumn column, int row)
    {
        Scale = column.Scale;
        Value = column[row];
        Answered = column.Answered(row);
        Status = column.Status(row);
    }

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets the score as the correctly rounded double, or <see langword="null"/> when not scorable.</summary>
    public double? Value { get; }

    /// <summary>Gets how many items of the scale have a usable value.</summary>
    public int Answered { get; }

    /// <summary>Gets complete, prorated or not scorable.</summary>
    public ScoreStatus Status { get; }

    /// <summary>Returns scale and status; never a score.</summary>
    public override string ToString() => nameof(FormScore) + " " + Scale.Code + " " + Status;
}
