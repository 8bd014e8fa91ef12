using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>
/// A value with what was found on the way to it, or only the findings when they contain an error.
/// Equality is by reference.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Checked<T>
    where T : class
{
    private Checked(T? value, IEnumerable<Finding> findings)
    {
        Value = value;
        Findings = ReadOnly.Copy(findings);
    }

    /// <summary>The value, or <see langword="null"/> when there is an error among the findings.</summary>
    public T? Value { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsValid => Value is not null;

    /// <summary>Everything found, in the order of the thing checked. Never null.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns a value with findings that leave it usable.</summary>
    /// <param name="value">The value.</param>
    /// <param name="findings">Warnings and information.</param>
    public static Checked<T> Valid(T value, params Finding[] findings) => new(Guard.NotNull(value, nameof(value)), findings);

    /// <summary>Returns a value with findings that leave it usable.</summary>
    /// <param name="value">The value.</param>
    /// <param name="findings">Warnings and information.</param>
    public static Checked<T> Valid(T value, IEnumerable<Finding> findings) => new(Guard.NotNull(value, nameof(value)), findings);

    /// <summary>Returns the findings without a value.</summary>
    /// <param name="findings">At least one finding.</param>
    /// <exception cref="System.ArgumentException">There is no finding.</exception>
    public static Checked<T> Invalid(IEnumerable<Finding> findings)
    {
        var result = new Checked<T>(null, Guard.NotNull(findings, nameof(findings)));
        return result.Findings.Any()
            ? result
            : throw new System.ArgumentException("A result without a value needs a finding that says why.", nameof(findings));
    }

    /// <summary>Returns whether there is a value and how many findings; never their content.</summary>
    public override string ToString() => (IsValid ? "valid, " : "invalid, ") + Number.Text(Findings.Count) + " findings";
}
