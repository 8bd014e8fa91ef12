using System;
using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir;

/// <summary>A code of a code system, such as LOINC 44261-6.</summary>
/// <remarks>Two codings are equal when system and code are equal (ordinal); the display is for people only.</remarks>
public sealed class FhirCoding : IEquatable<FhirCoding>
{
    /// <summary>States a code.</summary>
    /// <param name="system">The address of the code system: <c>http://loinc.org</c>.</param>
    /// <param name="code">The code: no blank at its ends, nor two in a row.</param>
    /// <param name="display">The name for people, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The system is no absolute address, or the code is malformed.</exception>
    public FhirCoding(string system, string code, string? display = null)
    {
        System = Guard.Address(system, nameof(system));
        Code = Guard.Code(code, nameof(code));
        Display = display;
    }

    /// <summary>Gets the address of the code system.</summary>
    public string System { get; }

    /// <summary>Gets the code.</summary>
    public string Code { get; }

    /// <summary>Gets the name for people, or <see langword="null"/>.</summary>
    public string? Display { get; }

    /// <inheritdoc/>
    public bool Equals(FhirCoding? other) => other is not null
        && string.Equals(System, other.System, StringComparison.Ordinal) && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FhirCoding);

    /// <inheritdoc/>
    public override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(System) * 397) ^ StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns system and code, with a bar between.</summary>
    public override string ToString() => System + "|" + Code;
}
