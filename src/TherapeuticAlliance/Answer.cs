using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>
/// What stands in the place of one item: a value, nothing for a reason, or something the format does not know, of which at most 256
/// characters are kept.
/// </summary>
/// <remarks>The default value is missing, not answered. Equal when kind, value, reason, trouble and text are equal.</remarks>
public readonly struct Answer : IEquatable<Answer>
{
    // ASCII digits only, and no two parts that can match the same digits: the time stays linear on a cell of megabytes.
    private static readonly Regex Numeric = new(@"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant);
    private static readonly string[] NotFinite = ["nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity", "∞", "-∞"];

    private readonly decimal _value;
    private readonly MissingReason _reason;

    private Answer(AnswerKind kind, decimal value, MissingReason reason, FindingKind? trouble, string? offending)
    {
        Kind = kind;
        _value = value;
        _reason = reason;
        Trouble = trouble;
        AttemptedValue = offending;
    }

    /// <summary>Gets whether a value was given, is missing, or is invalid.</summary>
    public AnswerKind Kind { get; }

    /// <summary>Gets the value as given, before keying; <see langword="null"/> unless <see cref="AnswerKind.Given"/>.</summary>
    public decimal? Value => Kind == AnswerKind.Given ? _value : null;

    /// <summary>Gets why it is missing; <see langword="null"/> unless <see cref="AnswerKind.Missing"/>.</summary>
    public MissingReason? Reason => Kind == AnswerKind.Missing ? _reason : null;

    /// <summary>Gets what is wrong with it; <see langword="null"/> unless <see cref="AnswerKind.Invalid"/>.</summary>
    public FindingKind? Trouble { get; }

    /// <summary>Gets what was written, for callers who ask; <see langword="null"/> unless <see cref="AnswerKind.Invalid"/>.</summary>
    public string? AttemptedValue { get; }

    /// <summary>Returns a missing answer.</summary>
    /// <param name="reason">Why it is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not a member of the enumeration.</exception>
    public static Answer Missing(MissingReason reason = MissingReason.NotAnswered) =>
        new(AnswerKind.Missing, 0, Guard.Known(reason, nameof(reason)), null, null);

    /// <summary>Gets what can be wrong with an answer.</summary>
    public static IReadOnlyList<FindingKind> Troubles { get; } = ReadOnly.Copy(
    [
        AnswerFindings.OutOfRange, AnswerFindings.OffGrid, AnswerFindings.ExcludedValue,
        AnswerFindings.NotANumber, AnswerFindings.UnknownLabel, AnswerFindings.UnknownOption,
    ]);

    /// <summary>Returns an answer that the format does not know.</summary>
    /// <param name="trouble">What is wrong with it, one of <see cref="Troubles"/>.</param>
    /// <param name="offending">What was written.</param>
    /// <exception cref="ArgumentException"><paramref name="trouble"/> is not one of <see cref="Troubles"/>.</exception>
    public static Answer Invalid(FindingKind trouble, string offending) =>
        Troubles.Contains(Guard.NotNull(trouble, nameof(trouble)))
            ? new(AnswerKind.Invalid, 0, default, trouble, SheetLimits.Kept(Guard.NotNull(offending, nameof(offending))))
            : throw new ArgumentException("This kind of finding is not about an answer.", nameof(trouble));

    /// <summary>Reads a number as an answer.</summary>
    /// <param name="item">The item it answers.</param>
    /// <param name="value">The value.</param>
    public static Answer Read(Item item, decimal value)
    {
        ResponseFormat format = Guard.NotNull(item, nameof(item)).Format;
        return format.Trouble(value) is { } trouble
            ? Invalid(trouble, Number.Text(value))
            : new Answer(AnswerKind.Given, format.FromUnits(format.ToUnits(value)), default, null, null);
    }

    /// <summary>Reads a number as an answer. It must be the double nearest to a value of the format.</summary>
    /// <param name="item">The item it answers.</param>
    /// <param name="value">The value; NaN and infinities are invalid, not missing.</param>
    public static Answer Read(Item item, double value)
    {
        ResponseFormat format = Guard.NotNull(item, nameof(item)).Format;
        if (format.TryUnits(value, out long units))
        {
            return new Answer(AnswerKind.Given, format.FromUnits(units), default, null, null);
        }

        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return Invalid(AnswerFindings.NotANumber, Number.Text(value));
        }

        // A decimal holds what lies in range; an excluded value is one, and all else is off the grid.
        bool inRange = value >= (double)format.Lowest && value <= (double)format.Highest;
        FindingKind trouble = !inRange ? AnswerFindings.OutOfRange
            : format.Excluded.Contains((decimal)value) ? AnswerFindings.ExcludedValue
            : AnswerFindings.OffGrid;
        return Invalid(trouble, Number.Text(value));
    }

    /// <summary>
    /// Reads a computed number, such as <c>k * 0.1</c> of a slider, as the nearest value of the format when it lies within a
    /// billionth of a step of it. What lies farther is read as <see cref="Read(Item, double)"/> does: it is off the grid.
    /// </summary>
    /// <param name="item">The item it answers.</param>
    /// <param name="value">The value.</param>
    public static Answer ReadNearest(Item item, double value) =>
        Guard.NotNull(item, nameof(item)).Format.Nearest(value) is { } nearest && Math.Abs(value - (double)nearest) <= (double)item.Format.Step * 1e-9
            ? Read(item, nearest)
            : Read(item, value);

    /// <summary>Reads a <see cref="float"/> as the value of the format whose nearest float it is: <c>8.6f</c> is 8.6.</summary>
    /// <param name="item">The item it answers.</param>
    /// <param name="value">The value.</param>
    public static Answer ReadNearest(Item item, float value) =>
        Guard.NotNull(item, nameof(item)).Format.Nearest(value) is { } nearest && (float)nearest == value ? Read(item, nearest) : Read(item, value);

    /// <summary>Reads the label of an anchor, in any case, with blanks around it, and with any run of blanks for one.</summary>
    /// <param name="item">The item it answers.</param>
    /// <param name="label">The label.</param>
    public static Answer ReadLabel(Item item, string label)
    {
        Guard.NotNull(label, nameof(label));
        return ReadLabel(item, Guard.NotNull(item, nameof(item)).Format.Anchors, label);
    }

    internal static Answer ReadLabel(Item item, IEnumerable<Anchor> anchors, string label)
    {
        foreach (Anchor anchor in anchors)
        {
            if (LabelText.AreSame(anchor.Label, label))
            {
                return Read(item, anchor.Value);
            }
        }

        return Invalid(AnswerFindings.UnknownLabel, label);
    }

    /// <summary>Reads the position of an option on the form, from 1.</summary>
    /// <param name="item">The item it answers.</param>
    /// <param name="position">1 for the option printed first.</param>
    public static Answer ReadOption(Item item, int position)
    {
        ResponseFormat format = Guard.NotNull(item, nameof(item)).Format;
        if (position < 1 || position > format.OptionCount)
        {
            return Invalid(AnswerFindings.UnknownOption, Number.Text(position));
        }

        int fromLowest = item.OptionOrder == OptionOrder.LowestFirst ? position - 1 : format.OptionCount - position;
        return Read(item, format.Options().ElementAt(fromLowest));
    }

    /// <summary>Reads a text as a number (invariant culture, with either minus sign) or a label; blank is not answered.</summary>
    /// <param name="item">The item it answers.</param>
    /// <param name="text">The text; <see langword="null"/> or blank is missing.</param>
    public static Answer ReadText(Item item, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Missing();
        }

        string trimmed = WithHyphen(text!.Trim());
        if (decimal.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            return Read(item, value);
        }

        if (NotFinite.Contains(trimmed, StringComparer.OrdinalIgnoreCase))
        {
            return Invalid(AnswerFindings.NotANumber, text);
        }

        // A number that no decimal can hold is out of every range.
        return Numeric.IsMatch(trimmed) ? Invalid(AnswerFindings.OutOfRange, text) : ReadLabel(item, text);
    }

    // Word processors write a minus sign before a number.
    private static string WithHyphen(string text) => text[0] == '\u2212' ? "-" + text.Substring(1) : text;

    /// <inheritdoc/>
    public bool Equals(Answer other) =>
        Kind == other.Kind && _value == other._value && _reason == other._reason
        && ReferenceEquals(Trouble, other.Trouble) && string.Equals(AttemptedValue, other.AttemptedValue, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Answer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Kind * 397) ^ _value.GetHashCode();

    /// <summary>Returns the kind; never the value.</summary>
    public override string ToString() => Kind.ToString();

    /// <summary>Whether two answers are equal.</summary>
    public static bool operator ==(Answer left, Answer right) => left.Equals(right);

    /// <summary>Whether two answers differ.</summary>
    public static bool operator !=(Answer left, Answer right) => !left.Equals(right);
}
