using System;

namespace TherapeuticAlliance.Internal;

/// <summary>What numbers given by a programmer must be. A message names what was expected, never a person's value.</summary>
internal static class Require
{
    internal static double Finite(double value, string name) =>
        double.IsNaN(value) || double.IsInfinity(value) ? throw Unfit(name, "must be a finite number") : value;

    internal static double Above(double bound, double value, string name) =>
        Finite(value, name) > bound ? value : throw Unfit(name, "must be above " + Number.Text(bound));

    internal static double AtLeast(double bound, double value, string name) =>
        Finite(value, name) >= bound ? value : throw Unfit(name, "must be at least " + Number.Text(bound));

    /// <summary>Strictly between two bounds.</summary>
    internal static double Between(double low, double high, double value, string name) =>
        Finite(value, name) > low && value < high ? value : throw Unfit(name, "must lie between " + Number.Text(low) + " and " + Number.Text(high));

    internal static int AtLeast(int bound, int value, string name) =>
        value >= bound ? value : throw Unfit(name, "must be at least " + Number.Text(bound));

    internal static string Words(string? text, string name) =>
        string.IsNullOrWhiteSpace(Guard.NotNull(text, name)) ? throw new ArgumentException("The text is blank; say it in words.", name) : text!;

    private static ArgumentOutOfRangeException Unfit(string name, string expectation) => new(name, "The value of " + name + " " + expectation + ".");
}
