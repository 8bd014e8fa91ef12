using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>The refusals that statistics share.</summary>
internal static class AgreementPreconditions
{
    internal static Result<T> TooFew<T>(string statistic, int needed, string what, int found)
        where T : class => Result<T>.Invalid([StatisticsFindings.TooFew.At(string.Empty, statistic, Number.Text(needed), what, Number.Text(found))]);

    /// <summary>Why a table is too small: fewer than two raters, or too few complete targets.</summary>
    internal static Result<T>? TooSmall<T>(string statistic, RatingTable ratings, int targets)
        where T : class => ratings.Raters < 2 ? TooFew<T>(statistic, 2, "raters", ratings.Raters)
        : ratings.Targets < targets ? TooFew<T>(statistic, targets, "complete-targets", ratings.Targets)
        : null;

    internal static Result<T> NoVariance<T>(string statistic, string what)
        where T : class => Result<T>.Invalid([StatisticsFindings.NoVariance.At(string.Empty, statistic, what)]);

    internal static Result<T> Collinear<T>(string statistic, string what)
        where T : class => Result<T>.Invalid([StatisticsFindings.Collinear.At(string.Empty, statistic, what)]);

    /// <summary>What was left out, if anything was.</summary>
    internal static Finding[] LeftOut(string statistic, int dropped, int rows, string what) =>
        dropped == 0 ? [] : [StatisticsFindings.IncompleteLeftOut.At(string.Empty, statistic, Number.Text(dropped), Number.Text(rows), what)];
}
