using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Reading;

namespace TherapeuticAlliance.Research.Psychometrics;

/// <summary>
/// The Mahalanobis distance of every form of a study from the middle of all, to find patterns of answers that are rare.
/// A statistic for research: it needs many forms, and in routine outcome monitoring it may be strongly confounded with
/// what is measured (Conijn et al., doi 10.1080/00273171.2018.1563520). A far form is not a careless one.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class MahalanobisDistances
{
    private const string Statistic = "mahalanobis";
    private const int MinItems = 2;

    // Below this the smallest eigenvalue of the correlations is rounding: the items are linear combinations of one another.
    private const double Singular = 1e-10;

    private MahalanobisDistances(int items, double confidence, IReadOnlyList<MahalanobisDistance> rows)
    {
        Items = items;
        Confidence = confidence;
        Rows = rows;
    }

    /// <summary>Gets how many items there are: the degrees of freedom.</summary>
    public int Items { get; }

    /// <summary>Gets the confidence beyond which a form counts as far.</summary>
    public double Confidence { get; }

    /// <summary>Gets the distances, in the order of the complete rows.</summary>
    public IReadOnlyList<MahalanobisDistance> Rows { get; }

    /// <summary>Returns the distances of forms from the middle of all. The keying of items makes no difference.</summary>
    /// <param name="rows">The answers of each form, one for each item; <see langword="null"/> or NaN is missing.</param>
    /// <param name="confidence">Above 0 and at most 0.9999.</param>
    /// <returns>
    /// The distances, with a finding when incomplete rows were left out; or findings: fewer than two items, fewer complete
    /// rows than items + 2, an item that does not vary, items that are linear combinations of one another.
    /// </returns>
    /// <exception cref="ArgumentException">The rows differ in length, or a value is infinite or beyond ±10¹², which no questionnaire reaches.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and at most 0.9999.</exception>
    public static Result<MahalanobisDistances> Of(IEnumerable<IReadOnlyList<double?>> rows, double confidence = 0.99)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Magnitude.CheckConfidence(confidence);
        double[][] all = [.. rows.Select(row => row.Select(value => value ?? double.NaN).ToArray())];
        int items = all.Length == 0 ? 0 : all[0].Length;
        if (Array.Exists(all, row => row.Length != items))
        {
            throw new ArgumentException("Every row needs one value for each item; leave a missing one empty.", nameof(rows));
        }

        Magnitude.Check(all.SelectMany(row => row), nameof(rows));
        int[] complete = [.. Enumerable.Range(0, all.Length).Where(row => !Array.Exists(all[row], double.IsNaN))];
        return Of([.. complete.Select(row => all[row])], complete, items, all.Length, confidence);
    }

    /// <summary>Returns the distances of the forms of a study from the middle of all.</summary>
    /// <param name="forms">Forms of one instrument, such as the first session of everybody.</param>
    /// <param name="confidence">Above 0 and at most 0.9999.</param>
    /// <returns>As above; rows are the places of the forms, from 0.</returns>
    /// <exception cref="ArgumentException">The forms have different numbers of items.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and at most 0.9999.</exception>
    public static Result<MahalanobisDistances> Of(IEnumerable<StudyForm> forms, double confidence = 0.99)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return Of(forms.Select(form => (IReadOnlyList<double?>)[.. form.Values.ToArray().Select(value => (double?)value)]), confidence);
    }

    /// <summary>Returns the number of forms and items; never a distance.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(MahalanobisDistances)} of {Rows.Count} rows and {Items} items");

    private static Result<MahalanobisDistances> Of(double[][] values, int[] places, int items, int allRows, double confidence)
    {
        Finding[] refusals = [.. Refusals(values, items)];
        if (refusals.Length > 0)
        {
            return Result<MahalanobisDistances>.Invalid(refusals);
        }

        // On z scores, so that units do not decide what counts as singular; D² is the same.
        Matrix<double> scores = Standardised(values, items);
        Matrix<double> correlations = scores.TransposeThisAndMultiply(scores) / (values.Length - 1);
        if (correlations.Evd(Symmetricity.Symmetric).EigenValues.Min(value => value.Real) < Singular)
        {
            return Result<MahalanobisDistances>.Invalid([StatisticsFindings.Collinear.At(string.Empty, Statistic, "the-items")]);
        }

        double furthest = (values.Length - 1.0) * (values.Length - 1) / values.Length;
        Matrix<double> solved = correlations.Cholesky().Solve(scores.Transpose());
        IEnumerable<MahalanobisDistance> distances = places.Select((place, i) => Distance(place, Math.Clamp(scores.Row(i).DotProduct(solved.Column(i)), 0, furthest), items, confidence));
        Finding[] findings = allRows == places.Length
            ? []
            : [StatisticsFindings.IncompleteLeftOut.At(string.Empty, Statistic, Number.Text(allRows - places.Length), Number.Text(allRows), "rows")];
        return Result<MahalanobisDistances>.Valid(new MahalanobisDistances(items, confidence, Array.AsReadOnly([.. distances])), findings);
    }

    private static IEnumerable<Finding> Refusals(double[][] values, int items)
    {
        if (items < MinItems)
        {
            yield return StatisticsFindings.TooFew.At(string.Empty, Statistic, Number.Text(MinItems), "items", Number.Text(items));
        }
        else if (values.Length < items + 2)
        {
            yield return StatisticsFindings.TooFew.At(string.Empty, Statistic, Number.Text(items + 2), "complete-rows", Number.Text(values.Length));
        }
        else
        {
            for (int item = 0; item < items; item++)
            {
                if (!Rounding.Varies([.. values.Select(row => row[item])]))
                {
                    yield return StatisticsFindings.NoVariance.At("items[" + Number.Text(item) + "]", Statistic, "an-item");
                }
            }
        }
    }

    private static Matrix<double> Standardised(double[][] values, int items)
    {
        Matrix<double> scores = Matrix<double>.Build.DenseOfRowArrays(values);
        for (int item = 0; item < items; item++)
        {
            Vector<double> centered = scores.Column(item) - (scores.Column(item).Sum() / values.Length);
            scores.SetColumn(item, centered / (centered.L2Norm() / Math.Sqrt(values.Length - 1)));
        }

        return scores;
    }

    private static MahalanobisDistance Distance(int row, double squared, int items, double confidence)
    {
        double probability = SpecialFunctions.GammaUpperRegularized(items / 2.0, squared / 2);
        return new MahalanobisDistance(row, squared, probability, probability < 1 - confidence);
    }
}
