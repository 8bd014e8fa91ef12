using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Psychometrics;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>Every number of a reliability, by name, null where there is none.</summary>
internal static class Everything
{
    internal static IReadOnlyList<KeyValuePair<string, double?>> Of(ScaleReliability reliability) =>
    [
        .. Numbers(reliability.Alpha.ValueOrDefault), .. Numbers(reliability.Lambdas.ValueOrDefault), .. Numbers(reliability.Bounds.ValueOrDefault),
        .. Numbers(reliability.SplitHalf.ValueOrDefault), .. Numbers(reliability.Omega.ValueOrDefault), .. Numbers(reliability.Error.ValueOrDefault),
        .. reliability.Items.ValueOrDefault?.Items.SelectMany(item => Numbers(item)) ?? [],
        .. reliability.Omega.ValueOrDefault?.Loadings.Select(loading => KeyValuePair.Create("loading", (double?)loading)) ?? [],
    ];

    private static IEnumerable<KeyValuePair<string, double?>> Numbers(object? statistic) => statistic is null
        ? []
        : statistic.GetType().GetProperties().Where(property => property.PropertyType == typeof(double) || property.PropertyType == typeof(double?))
            .Select(property => KeyValuePair.Create(statistic.GetType().Name + "." + property.Name, (double?)property.GetValue(statistic)));
}
