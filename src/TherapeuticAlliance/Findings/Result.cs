using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Findings;

/// <summary>
/// A value with the findings on the way to it, or only the findings when they contain an error.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Result<T>
    where T : class
{
    private Result(T? value, IEnumerable<Finding> findings)
    {
        ValueOrDefault = value;
        Findings = ReadOnly.Copy(findings);
    }

    /// <summary>Gets whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(ValueOrDefault))]
    public bool IsValid => ValueOrDefault is not null;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidResultException">There is no value; the exception has the findings.</exception>
    public T Value => ValueOrDefault ?? throw new InvalidResultException(typeof(T).Name, Findings);

    /// <summary>Gets the value, or <see langword="null"/> when there is an error among the findings.</summary>
    public T? ValueOrDefault { get; }

    /// <summary>Gets all findings, in the order of what was validated.</summary>
    /// <remarks>Never null; empty when there is nothing to report. A valid result can have warnings and information.</remarks>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns whether there is a value, and the value.</summary>
    /// <param name="value">The value, or <see langword="null"/> when there is none.</param>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = ValueOrDefault;
        return IsValid;
    }

    /// <summary>Splits the result: <c>var (sheet, findings) = AllianceJson.ReadSheet(json);</c></summary>
    /// <param name="value">The value, or <see langword="null"/> when there is none.</param>
    /// <param name="findings">All findings.</param>
    public void Deconstruct(out T? value, out IReadOnlyList<Finding> findings)
    {
        value = ValueOrDefault;
        findings = Findings;
    }

    /// <summary>Returns a value with findings that leave it usable.</summary>
    /// <param name="value">The value.</param>
    /// <param name="findings">Warnings and information.</param>
    public static Result<T> Valid(T value, params Finding[] findings) => new(Guard.NotNull(value, nameof(value)), findings);

    /// <summary>Returns a value with findings that leave it usable.</summary>
    /// <param name="value">The value.</param>
    /// <param name="findings">Warnings and information.</param>
    public static Result<T> Valid(T value, IEnumerable<Finding> findings) => new(Guard.NotNull(value, nameof(value)), findings);

    /// <summary>Returns the findings without a value.</summary>
    /// <param name="findings">At least one finding.</param>
    /// <exception cref="ArgumentException">There is no finding.</exception>
    public static Result<T> Invalid(IEnumerable<Finding> findings)
    {
        var result = new Result<T>(null, Guard.NotNull(findings, nameof(findings)));
        return result.Findings.Any()
            ? result
            : throw new ArgumentException("A result without a value needs a finding that says why.", nameof(findings));
    }

    /// <summary>Returns whether there is a value and how many findings; never their content.</summary>
    public override string ToString() => (IsValid ? "valid, " : "invalid, ") + Number.Text(Findings.Count) + " findings";
}
