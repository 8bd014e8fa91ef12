using System.Globalization;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Texts;

/// <summary>What statistics of reliability, agreement and dyads say in a line.</summary>
internal static class StatisticTexts
{
    internal static TextTemplate Alpha { get; } = Line("alpha",
        "alpha {alpha} [{lower}, {upper}], standardised {standardised}, mean r {mean}, {items} items, {rows} rows");

    internal static TextTemplate Omega { get; } = Line("omega",
        "omega total {omega} (one factor, minimum residuals, on correlations), loadings {lowest} to {highest}");

    internal static TextTemplate Lambdas { get; } = Line("lambdas", "Guttman λ1 {a}, λ2 {b}, λ3 {c}, λ4 {d}, λ5 {e}, λ6 {f}");

    internal static TextTemplate Bounds { get; } = Line("bounds", "ten Berge and Zegers μ0 {a}, μ1 {b}, μ2 {c}, μ3 {d}");

    internal static TextTemplate OddEven { get; } = Line("odd-even", "odd-even r {r}, Spearman-Brown {whole}, Flanagan-Rulon {rulon}");

    internal static TextTemplate AllHalves { get; } = Line("all-halves", "{odd}; all halves {lowest} to {highest}, mean {mean}");

    internal static TextTemplate Error { get; } = Line("error",
        "standard error of measurement {error}, of a difference {difference} (sd {deviation}, reliability {reliability})");

    internal static TextTemplate Intraclass { get; } = Line("intraclass", "{name} {value} [{lower}, {upper}]");

    internal static TextTemplate IntraclassAlone { get; } = Line("intraclass-alone", "{name} {value}, no interval");

    internal static TextTemplate Concordance { get; } = Line("concordance",
        "CCC {value} [{lower}, {upper}] on {pairs} pairs: r {r}, bias correction {correction}");

    internal static TextTemplate Limits { get; } = Line("limits",
        "bias {bias}, limits of agreement [{lower}, {upper}] ({critical} SD) on {pairs} pairs in {groups} groups");

    internal static TextTemplate Agreement { get; } = Line("agreement", "agreement {share}% of {targets} targets by {raters} raters");

    internal static TextTemplate Kappa { get; } = Line("kappa", "kappa {value}");

    internal static TextTemplate KappaLinear { get; } = Line("kappa-linear", "linear {value}");

    internal static TextTemplate KappaQuadratic { get; } = Line("kappa-quadratic", "quadratic {value}");

    internal static TextTemplate Fleiss { get; } = Line("fleiss", "Fleiss {value}");

    internal static TextTemplate WithinBetween { get; } = Line("within-between",
        "r within {within}, r between {between}; variance between dyads: first {first}, second {second} ({pairs} pairs, {dyads} dyads)");

    internal static TextTemplate TruthAndBias { get; } = Line("truth-and-bias",
        "directional bias {bias}; temporal congruence {congruence} ({pairs} pairs, {dyads} dyads)");

    internal static TextTemplate Surface { get; } = Line("surface", "{parameters}; R² {share} on {rows} rows");

    internal static TextTemplate Coefficient { get; } = Line("coefficient", "{name} {value} (SE {error})");

    internal static TextTemplate Items { get; } = Line("column-item", "item");

    internal static TextTemplate TotalCorrelation { get; } = Line("column-r-total", "r total");

    internal static TextTemplate StandardCorrelation { get; } = Line("column-r-standard", "r std");

    internal static TextTemplate CorrectedCorrelation { get; } = Line("column-r-corrected", "r cor");

    internal static TextTemplate RestCorrelation { get; } = Line("column-r-rest", "r rest");

    internal static TextTemplate AlphaWithout { get; } = Line("column-alpha-without", "alpha without");

    /// <summary>Returns a figure to three decimals, or that there is none.</summary>
    internal static string Thousandths(this TextProvider texts, double? value) =>
        value is { } known ? texts.Number(known.ToString("0.000", CultureInfo.InvariantCulture)) : texts.Say(ResearchTexts.None);

    /// <summary>Returns a figure in a format of the invariant culture.</summary>
    internal static string Figure(this TextProvider texts, double value, string format) => texts.Number(value.ToString(format, CultureInfo.InvariantCulture));

    private static TextTemplate Line(string key, string english) => new("statistic." + key, english, ResearchTexts.Languages);
}
