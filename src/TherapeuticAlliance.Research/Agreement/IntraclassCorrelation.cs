using System;

namespace TherapeuticAlliance.Research.Agreement;

/// <summary>One intraclass correlation with its confidence interval.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class IntraclassCorrelation
{
    internal IntraclassCorrelation(string name, double value, double? lower, double? upper)
    {
        Name = name;
        Value = value;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>Gets the name by McGraw and Wong (1996): <c>ICC(A,1)</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the estimate, at most 1; it can be negative.</summary>
    public double Value { get; }

    /// <summary>Gets the lower end of the confidence interval, or <see langword="null"/> where the mean squares leave no interval.</summary>
    public double? Lower { get; }

    /// <summary>Gets the upper end of the confidence interval, or <see langword="null"/> with <see cref="Lower"/>.</summary>
    public double? Upper { get; }

    /// <summary>Returns name, estimate and interval, to three decimals, for people.</summary>
    public string Describe() => Lower is null
        ? FormattableString.Invariant($"{Name} {Value:0.000}, no interval")
        : FormattableString.Invariant($"{Name} {Value:0.000} [{Lower:0.000}, {Upper:0.000}]");

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
