using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Texts;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.DyadicModels;

/// <summary>
/// The response surface of an outcome over two ratings: Z = b0 + b1·X + b2·Y + b3·X² + b4·XY + b5·Y², by least squares, both ratings
/// centered on one common point. Along the line of congruence (X = Y) the slope is a1 = b1 + b2 and the curvature a2 = b3 + b4 + b5;
/// along the line of incongruence (X = −Y) they are a3 = b1 − b2 and a4 = b3 − b4 + b5; a5 = b3 − b5. The standard error of a sum of
/// coefficients is √(w′Vw).
/// </summary>
/// <remarks>
/// Edwards and Parry (1993), doi 10.5465/256822. No single parameter shows that congruence matters: Humberg, Nestler and Back (2019),
/// doi 10.1177/1948550618757600. Sessions of one dyad are not independent, which the standard errors ignore. Equality is by
/// reference.
/// </remarks>
public sealed class ResponseSurface
{
    /// <summary>How many complete rows the surface needs: two for each coefficient.</summary>
    public const int MinRows = 12;

    private const string Statistic = "response-surface";

    private static readonly (string Name, double[] Weights)[] Parameters =
    [
        ("a1", [0, 1, 1, 0, 0, 0]), ("a2", [0, 0, 0, 1, 1, 1]), ("a3", [0, 1, -1, 0, 0, 0]), ("a4", [0, 0, 0, 1, -1, 1]), ("a5", [0, 0, 0, 1, 0, -1]),
    ];

    private ResponseSurface(SurfaceFit fit, double center)
    {
        Rows = fit.Rows;
        Center = center;
        RSquared = fit.RSquared;
        Coefficients = Array.AsReadOnly([.. Enumerable.Range(0, 6).Select(i => fit.Combined("b" + (char)('0' + i), Unit(i)))]);
        SurfaceParameters = Array.AsReadOnly([.. Parameters.Select(parameter => fit.Combined(parameter.Name, parameter.Weights))]);
        var axes = new PrincipalAxes([.. Coefficients.Select(coefficient => coefficient.Value)]);
        StationaryX = axes.StationaryX;
        StationaryY = axes.StationaryY;
        FirstAxisIntercept = axes.FirstIntercept;
        FirstAxisSlope = axes.FirstSlope;
        SecondAxisIntercept = axes.SecondIntercept;
        SecondAxisSlope = axes.SecondSlope;
    }

    /// <summary>Gets how many complete rows were used.</summary>
    public int Rows { get; }

    /// <summary>Gets the point on which both ratings were centered.</summary>
    public double Center { get; }

    /// <summary>Gets the share of the variance of the outcome that the surface explains, 0 to 1.</summary>
    public double RSquared { get; }

    /// <summary>Gets b0 to b5.</summary>
    public IReadOnlyList<Coefficient> Coefficients { get; }

    /// <summary>Gets a1 to a5, with errors by the delta method.</summary>
    public IReadOnlyList<Coefficient> SurfaceParameters { get; }

    /// <summary>Gets X₀ of the stationary point, centered; <see langword="null"/> when the surface has none.</summary>
    public double? StationaryX { get; }

    /// <summary>Gets Y₀ of the stationary point, centered; <see langword="null"/> when the surface has none.</summary>
    public double? StationaryY { get; }

    /// <summary>Gets p10, where the first principal axis crosses X = 0; <see langword="null"/> when it is undefined.</summary>
    public double? FirstAxisIntercept { get; }

    /// <summary>Gets p11, the slope of the first principal axis; <see langword="null"/> when it is undefined.</summary>
    public double? FirstAxisSlope { get; }

    /// <summary>Gets p20, where the second principal axis crosses X = 0; <see langword="null"/> when it is undefined.</summary>
    public double? SecondAxisIntercept { get; }

    /// <summary>Gets p21, the slope of the second principal axis; <see langword="null"/> when it is undefined.</summary>
    public double? SecondAxisSlope { get; }

    /// <summary>Returns the surface, or why the rows do not support it.</summary>
    /// <param name="first">The ratings of the first rater (X); <see langword="null"/> or NaN is missing.</param>
    /// <param name="second">The ratings of the second rater (Y), in the same order.</param>
    /// <param name="outcome">The outcome (Z), in the same order. Rows that lack one of the three are left out.</param>
    /// <param name="center">The common point on which both are centered; the mean of all ratings when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value or the center is infinite or beyond ±10¹², which no questionnaire reaches.</exception>
    public static Result<ResponseSurface> Of(IEnumerable<double?> first, IEnumerable<double?> second, IEnumerable<double?> outcome, double? center = null)
    {
        double?[] one = [.. first], two = [.. second], result = [.. outcome];
        RatingTable rows = one.Length == two.Length && one.Length == result.Length
            ? RatingTable.Of(one.Select((value, i) => new[] { value, two[i], result[i] }))
            : throw new ArgumentException("Give a first rating, a second rating and an outcome for each row.", nameof(outcome));
        if (rows.Targets < MinRows)
        {
            return AgreementPreconditions.TooFew<ResponseSurface>(Statistic, MinRows, "complete-rows", rows.Targets);
        }

        Magnitude.Check([center ?? 0], nameof(center));
        double common = center ?? rows.Rows.Average(row => (row[0] + row[1]) / 2);
        SurfaceFit? fit = SurfaceFit.Of(rows.Rows, common);
        return fit is null ? AgreementPreconditions.Collinear<ResponseSurface>(Statistic, "squares-and-product")
            : !fit.OutcomeVaries ? AgreementPreconditions.NoVariance<ResponseSurface>(Statistic, "outcome")
            : Result<ResponseSurface>.Valid(new(fit, common), AgreementPreconditions.LeftOut(Statistic, rows.LeftOut, rows.AllRows, "rows"));
    }

    /// <summary>Returns the surface parameters, for people.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the surface parameters, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(
            StatisticTexts.Surface, string.Join(", ", SurfaceParameters.Select(parameter => parameter.Describe(texts))), texts.Thousandths(RSquared), Rows);
    }

    /// <summary>Returns the number of rows.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(ResponseSurface)} of {Rows} rows");

    private static double[] Unit(int place) => [.. Enumerable.Range(0, 6).Select(i => i == place ? 1.0 : 0.0)];
}
