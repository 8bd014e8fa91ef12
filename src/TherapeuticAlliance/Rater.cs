using System;
using System.Diagnostics.CodeAnalysis;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>
/// Who fills in a form: an open list of coded values.
/// </summary>
/// <remarks>Two raters are equal when their codes are equal (ordinal).</remarks>
public sealed class Rater : IEquatable<Rater>
{
    private Rater(string code) => Code = code;

    /// <summary>Gets the client or patient.</summary>
    public static Rater Client { get; } = new("client");

    /// <summary>Gets the therapist.</summary>
    public static Rater Therapist { get; } = new("therapist");

    /// <summary>Gets an observer who watches or listens to the session.</summary>
    public static Rater Observer { get; } = new("observer");

    /// <summary>Gets a parent or caregiver.</summary>
    public static Rater Caregiver { get; } = new("caregiver");

    /// <summary>Gets a child.</summary>
    public static Rater Child { get; } = new("child");

    /// <summary>Gets a partner in couple therapy.</summary>
    public static Rater Partner { get; } = new("partner");

    /// <summary>Gets a member of a therapy group.</summary>
    public static Rater GroupMember { get; } = new("group-member");

    /// <summary>Gets the code: lower-case letters, digits, hyphens and dots.</summary>
    public string Code { get; }

    /// <summary>Returns the rater with a code.</summary>
    /// <param name="code">Lower-case letters, digits, hyphens and dots, at most 64, beginning with a letter or digit.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not such a code.</exception>
    public static Rater Of(string code) =>
        TryOf(code, out Rater? rater) ? rater : throw new ArgumentException(
            "A rater code has lower-case letters, digits, hyphens and dots, at most 64, and begins with a letter or digit.",
            nameof(code));

    /// <summary>Returns whether a text is the code of a rater, and the rater.</summary>
    /// <param name="code">The code; see <see cref="Of"/>.</param>
    /// <param name="rater">The rater, or <see langword="null"/> when the code is malformed.</param>
    public static bool TryOf(string? code, [NotNullWhen(true)] out Rater? rater)
    {
        rater = Codes.IsId(code) ? new Rater(code!) : null;
        return rater is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Rater? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rater);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
