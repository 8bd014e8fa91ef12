namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// The rules of a control chart on the lower side. What was scored before is kept newest first, as many as the rules look at.
/// </summary>
internal sealed class LowerRules(IndividualsChartOptions options, double rounding)
{
    private readonly RunRules _rules = options.Rules;
    private readonly double _limit = options.Limit;
    private readonly int _kept = EarlierScores(options.Rules);

    // A mean of equal scores may miss them by rounding; a score on a line is not beyond it.
    private readonly double _rounding = rounding;

    /// <summary>The lower limit in standard deviations; NaN when that rule does not count.</summary>
    internal double Threshold => Counts(RunRules.OneBeyondLimit) ? -_limit : double.NaN;

    /// <summary>How many earlier scores the rules look at.</summary>
    internal static int EarlierScores(RunRules rules) =>
        (rules & RunRules.NineOnOneSide) != RunRules.None ? 8
        : (rules & RunRules.EightOnOneSide) != RunRules.None ? 7
        : (rules & RunRules.SixSteady) != RunRules.None ? 5
        : (rules & RunRules.FourOfFiveBeyondOne) != RunRules.None ? 4
        : (rules & RunRules.TwoOfThreeBeyondTwo) != RunRules.None ? 2
        : 0;

    internal bool AreMet(double score, double z, in ControlReference limits, double[] memory, int at, int sessions)
    {
        if (Counts(RunRules.OneBeyondLimit) && z < -_limit)
        {
            return true;
        }

        if (_kept == 0 || !IsBeyond(score, limits, 0))
        {
            return false;
        }

        int kept = System.Math.Min(_kept, sessions);
        return (Counts(RunRules.TwoOfThreeBeyondTwo) && kept >= 2 && IsBeyond(score, limits, 2) && Below(limits, 2, memory, at, 2) >= 1)
            || (Counts(RunRules.FourOfFiveBeyondOne) && kept >= 4 && IsBeyond(score, limits, 1) && Below(limits, 1, memory, at, 4) >= 3)
            || (Counts(RunRules.EightOnOneSide) && kept >= 7 && Below(limits, 0, memory, at, 7) == 7)
            || (Counts(RunRules.NineOnOneSide) && kept >= 8 && Below(limits, 0, memory, at, 8) == 8)
            || (Counts(RunRules.SixSteady) && kept >= 5 && IsFalling(score, memory, at));
    }

    internal void Remember(double score, double[] memory, int at, int sessions)
    {
        for (int i = System.Math.Min(_kept - 1, sessions); i > 0; i--)
        {
            memory[at + i] = memory[at + i - 1];
        }

        if (_kept > 0)
        {
            memory[at] = score;
        }
    }

    private bool Counts(RunRules rule) => (_rules & rule) != RunRules.None;

    private int Below(in ControlReference limits, double deviations, double[] memory, int at, int scores)
    {
        int below = 0;
        for (int i = 0; i < scores; i++)
        {
            below += IsBeyond(memory[at + i], limits, deviations) ? 1 : 0;
        }

        return below;
    }

    private bool IsBeyond(double score, in ControlReference limits, double deviations) =>
        score < limits.Center - (deviations * limits.Sigma) - _rounding;

    private static bool IsFalling(double score, double[] memory, int at)
    {
        double later = score;
        for (int i = 0; i < 5; i++)
        {
            if (memory[at + i] <= later)
            {
                return false;
            }

            later = memory[at + i];
        }

        return true;
    }
}
