using System;

namespace TherapeuticAlliance.Internal;

/// <summary>
/// The standard normal distribution, to 1e-12 relative in both tails as far as a double reaches. Rational approximations of
/// Cody (1969), Math. Comp. 23, 631-637, as arranged in SPECFUN (Cody 1993, doi 10.1145/151271.151273), and of
/// Wichura (1988), algorithm AS 241, doi 10.2307/2347330.
/// </summary>
internal static class Normal
{
    // Cody: the middle, the flanks, the tails.
    private static readonly double[] MiddleUpper =
    [
        0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249,
    ];

    private static readonly double[] MiddleLower =
    [
        1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956,
    ];

    private static readonly double[] FlankUpper =
    [
        1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
        597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
    ];

    private static readonly double[] FlankLower =
    [
        1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091,
        34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
    ];

    private static readonly double[] TailUpper =
    [
        0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466,
        2.9112874951168792e-5,
    ];

    private static readonly double[] TailLower =
    [
        1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5,
    ];

    // Wichura: the middle, the flanks, the tails.
    private static readonly double[] InnerUpper =
    [
        2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
        1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
    ];

    private static readonly double[] InnerLower =
    [
        5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
        687.1870074920579083, 42.313330701600911252, 1,
    ];

    private static readonly double[] OuterUpper =
    [
        7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
        3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
    ];

    private static readonly double[] OuterLower =
    [
        1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
        0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
    ];

    private static readonly double[] FarUpper =
    [
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
        0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
    ];

    private static readonly double[] FarLower =
    [
        2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
        0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
    ];

    /// <summary>P(Z ≤ z).</summary>
    internal static double Lower(double z)
    {
        double distance = Math.Abs(z);
        if (distance <= 0.67448975)
        {
            return 0.5 + (z * Ratio(MiddleUpper, MiddleLower, z * z));
        }

        double tail = HalfSquareExponential(distance) * Mills(distance);
        return z > 0 ? 1 - tail : tail;
    }

    /// <summary>The z with P(Z ≤ z) = p.</summary>
    internal static double Quantile(double p)
    {
        double centered = p - 0.5;
        if (Math.Abs(centered) <= 0.425)
        {
            return centered * Ratio(InnerUpper, InnerLower, 0.180625 - (centered * centered));
        }

        double root = Math.Sqrt(-Math.Log(centered < 0 ? p : 1 - p));
        double distance = root <= 5 ? Ratio(OuterUpper, OuterLower, root - 1.6) : Ratio(FarUpper, FarLower, root - 5);
        return centered < 0 ? -distance : distance;
    }

    // P(Z > z) / exp(-z²/2).
    private static double Mills(double z)
    {
        if (z <= 5.656854248)
        {
            return Ratio(FlankUpper, FlankLower, z);
        }

        double inverse = 1 / (z * z);
        return ((1 / Math.Sqrt(2 * Math.PI)) - (inverse * Ratio(TailUpper, TailLower, inverse))) / z;
    }

    // exp(-z²/2) without the rounding of z²: z is split so that the square of the first part is exact.
    private static double HalfSquareExponential(double z)
    {
        if (z > 40)
        {
            return 0;
        }

        double head = Math.Floor(z * 16) / 16;
        return Math.Exp(-0.5 * head * head) * Math.Exp(-0.5 * (z - head) * (z + head));
    }

    // Both polynomials by Horner's rule, highest power first.
    private static double Ratio(double[] upper, double[] lower, double x)
    {
        double above = upper[0], below = lower[0];
        for (int i = 1; i < upper.Length; i++)
        {
            above = (above * x) + upper[i];
            below = (below * x) + lower[i];
        }

        return above / below;
    }
}
