using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>
/// The keyed answers of a scale by item. Which items run together is read off the first principal axis of their
/// correlations: the fewer on one side of it are the suspects. A suspect is accused when its correlation with the rest is
/// certainly below zero as keyed, and certainly above zero with all suspects turned round: only then does it belong to the
/// scale at all.
/// </summary>
internal sealed class ItemColumns
{
    // The correlation below which an item has no relation to speak of, and above which one belongs.
    private const double NoRelation = 0.15;
    private const int MinFirm = 3;

    private readonly double[][] _columns;
    private readonly bool[] _isSuspect;
    private readonly double _critical;

    internal ItemColumns(double[][] columns, double confidence)
    {
        _columns = columns;
        _critical = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        Vector<double> axis = FirstAxis();
        int negative = axis.Count(loading => loading < 0);
        IsUndecided = 2 * negative == columns.Length;
        bool suspectsAreNegative = 2 * negative < columns.Length;
        _isSuspect = [.. axis.Select(loading => loading < 0 == suspectsAreNegative)];
    }

    /// <summary>Whether as many items lie on one side as on the other, so that nobody can say which side is keyed wrongly.</summary>
    internal bool IsUndecided { get; }

    /// <summary>The correlation of an item with the rest as keyed, with its interval.</summary>
    internal (double Correlation, double Lower, double Upper) AsKeyed(int item) => WithRest(item, _ => 1);

    internal ItemVerdict VerdictOf(int item)
    {
        (_, double lower, _) = WithRest(item, other => _isSuspect[other] ? -1 : 1);
        if (IsUndecided || !(lower > 0))
        {
            return ItemVerdict.Unclear;
        }

        // The suspects were chosen because they fit when turned, so that they fit is little evidence: among items that have
        // nothing in common some always do. Their correlation as keyed was not chosen.
        return !_isSuspect[item] ? ItemVerdict.RunsWith : AsKeyed(item).Upper < 0 ? ItemVerdict.RunsAgainst : ItemVerdict.Unclear;
    }

    /// <summary>
    /// Items without a relation to the rest as keyed, in a scale whose other items hold together, that have one when all of them are
    /// turned round. Empty when it is not so.
    /// </summary>
    internal IReadOnlyList<int> HiddenReversals()
    {
        int[] all = [.. Enumerable.Range(0, _columns.Length)];
        int[] loose = [.. all.Where(item => Math.Abs(AsKeyed(item).Correlation) < NoRelation)];
        int[] firm = [.. all.Except(loose)];
        return firm.Length >= Math.Max(MinFirm, loose.Length) && firm.All(item => AsKeyed(item).Lower > NoRelation)
            && loose.All(item => WithRest(item, other => loose.Contains(other) ? -1 : 1).Lower > 0)
                ? loose
                : [];
    }

    private Vector<double> FirstAxis()
    {
        Matrix<double> correlations = Correlation.PearsonMatrix(_columns);
        return correlations.Evd(Symmetricity.Symmetric).EigenVectors.Column(_columns.Length - 1);
    }

    private (double Correlation, double Lower, double Upper) WithRest(int item, Func<int, int> sign)
    {
        var rest = new double[_columns[item].Length];
        for (int other = 0; other < _columns.Length; other++)
        {
            for (int row = 0; other != item && row < rest.Length; row++)
            {
                rest[row] += sign(other) * _columns[other][row];
            }
        }

        double correlation = Math.Clamp(sign(item) * Correlation.Pearson(_columns[item], rest), -1, 1);

        // Items that cancel each other leave a rest that does not vary: nothing is known about the item.
        if (double.IsNaN(correlation))
        {
            return (0, -1, 1);
        }

        double z = Math.Atanh(correlation), half = _critical / Math.Sqrt(rest.Length - 3);
        return (correlation, Math.Tanh(z - half), Math.Tanh(z + half));
    }
}
