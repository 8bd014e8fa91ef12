using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.Psychometrics;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Agreement;

/// <summary>Looks at every public number of a statistic: finite, in its domain, and intervals the right way round.</summary>
internal static class StatisticDomains
{
    // Every number of these is at most 1, ends of intervals among them, but for those that are named after them.
    private static readonly Type[] AtMostOne =
    [
        typeof(CoefficientAlpha), typeof(OneFactorOmega), typeof(GuttmanLambdas), typeof(TenBergeBounds), typeof(SplitHalf),
        typeof(ConcordanceCorrelation), typeof(IntraclassCorrelation), typeof(CategoryAgreement), typeof(EvenOddConsistency),
    ];

    private static readonly Type[] AtLeastMinusOne = [typeof(ConcordanceCorrelation), typeof(CategoryAgreement), typeof(EvenOddConsistency)];
    private static readonly string[] Unbounded = ["StandardError", "ScaleShift", "LocationShift"];
    private static readonly string[] Shares = ["RSquared", "Probability", "Agreement", "Reliability", "IntraclassCorrelation"];
    private static readonly string[] NeverNegative = ["StandardDeviation", "StandardError", "Variance", "Squared"];

    internal static void Check(string place, object? value, int depth = 0)
    {
        switch (value)
        {
            case null or string or Finding or FindingKind or ItemMatrix:
                return;
            case double number:
                CheckNumber(place, number);
                return;
            case IEnumerable many:
                foreach (object? one in many)
                {
                    Check(place, one, depth + 1);
                }

                return;
        }

        Type type = value.GetType();
        if (depth > 6 || type.IsPrimitive || type.IsEnum || type == typeof(decimal))
        {
            return;
        }

        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            // A result without a value refuses to give it.
            if (property.Name != "Value" || type.Name != "Result`1")
            {
                object? part = property.GetValue(value);
                Check(place + "." + property.Name, part, depth + 1);
                CheckBounds(place, type, property.Name, part as double?);
            }
        }

        CheckOrder(place, type, value);
    }

    private static void CheckNumber(string place, double number)
    {
        string name = place[(place.LastIndexOf('.') + 1)..], shown = place + " is " + number.ToString("R", CultureInfo.InvariantCulture);
        Assert.True(double.IsFinite(number), shown);
        Assert.False(name.Contains("Correlation", StringComparison.Ordinal) && Math.Abs(number) > 1, shown);
        Assert.False(Shares.Contains(name, StringComparer.Ordinal) && (number < 0 || number > 1), shown);
        Assert.False((name is "Within" or "Between" || Array.Exists(NeverNegative, part => name.Contains(part, StringComparison.Ordinal))) && number < 0, shown);
    }

    private static void CheckBounds(string place, Type type, string name, double? number)
    {
        if (number is { } figure && !Unbounded.Contains(name, StringComparer.Ordinal))
        {
            string shown = place + "." + name + " is " + figure.ToString("R", CultureInfo.InvariantCulture);
            Assert.False(AtMostOne.Contains(type) && figure > 1, shown);
            Assert.False(AtLeastMinusOne.Contains(type) && figure < -1, shown);
        }
    }

    private static void CheckOrder(string place, Type type, object value)
    {
        if (type.GetProperty("Lower")?.GetValue(value) is double lower && type.GetProperty("Upper")?.GetValue(value) is double upper)
        {
            Assert.True(lower <= upper, place + " has its ends the wrong way round");
        }
    }
}
