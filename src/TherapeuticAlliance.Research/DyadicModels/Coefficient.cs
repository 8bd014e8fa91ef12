using System;

namespace TherapeuticAlliance.Research.DyadicModels;

/// <summary>An estimated coefficient with its standard error. Equality is by reference.</summary>
public sealed class Coefficient
{
    internal Coefficient(string name, double value, double standardError)
    {
        Name = name;
        Value = value;
        StandardError = standardError;
    }

    /// <summary>The name in the formula: <c>b1</c>, <c>a4</c>.</summary>
    public string Name { get; }

    /// <summary>The estimate.</summary>
    public double Value { get; }

    /// <summary>The standard error, above 0.</summary>
    public double StandardError { get; }

    /// <summary>Returns name, estimate and standard error, to three decimals, for people.</summary>
    public string Describe() => FormattableString.Invariant($"{Name} {Value:0.000} (SE {StandardError:0.000})");

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
