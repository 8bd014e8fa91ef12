using System;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures.Retrospective;

/// <summary>The least-squares constant, line and parabola over session numbers, by orthogonal polynomials.</summary>
internal static class PolynomialFits
{
    // As a share of the range of the scores: residuals below this are rounding, and no fit may win by having less of it.
    private const double Rounding = 1e-9;

    internal static TrajectoryFit[] Of(int[] sessions, double[] scores)
    {
        double[] t = [.. sessions.Select(session => (double)session)];
        double mean = Sample.Mean(t);
        double[] linear = [.. t.Select(time => time - mean)];
        double[] square = [.. linear.Select(time => time * time)];
        double skew = Product(square, linear) / Product(linear, linear), spread = Sample.Mean(square);
        double[] quadratic = [.. square.Select((value, i) => value - (skew * linear[i]) - spread)];

        double level = Sample.Mean(scores), slope = Product(scores, linear) / Product(linear, linear), bend = Product(scores, quadratic) / Product(quadratic, quadratic);
        double[][] coefficients =
        [
            [level],
            [level - (slope * mean), slope],
            [level - (slope * mean) + (bend * ((mean * mean) + (skew * mean) - spread)), slope - (bend * ((2 * mean) + skew)), bend],
        ];
        double[] residuals =
        [
            Squares(scores, i => level),
            Squares(scores, i => level + (slope * linear[i])),
            Squares(scores, i => level + (slope * linear[i]) + (bend * quadratic[i])),
        ];
        return Weighed(coefficients, residuals, scores.Length, Rounding * (scores.Max() - scores.Min()));
    }

    private static TrajectoryFit[] Weighed(double[][] coefficients, double[] residuals, int n, double least)
    {
        double[] deviance = [.. residuals.Select(squares => n * (Math.Log(Math.Max(squares / n, least * least)) + 1 + Math.Log(2 * Math.PI)))];
        double[] aicc = [.. deviance.Select((value, degree) => value + (2 * (degree + 2)) + (2.0 * (degree + 2) * (degree + 3) / (n - degree - 3)))];
        double best = aicc.Min(), sum = aicc.Sum(value => Math.Exp(0.5 * (best - value)));
        return
        [
            .. coefficients.Select((values, degree) => new TrajectoryFit(
                values, residuals[degree], aicc[degree], deviance[degree] + ((degree + 2) * Math.Log(n)), Math.Exp(0.5 * (best - aicc[degree])) / sum)),
        ];
    }

    private static double Squares(double[] scores, Func<int, double> fitted) =>
        scores.Select((score, i) => (score - fitted(i)) * (score - fitted(i))).Sum();

    private static double Product(double[] left, double[] right) => left.Select((value, i) => value * right[i]).Sum();
}
