using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <summary>
/// The values an item can take: lowest to highest in equal steps, without the excluded ones, with labels at some of them and the
/// reasons for which an answer may be missing. Built by <see cref="Likert"/> or <see cref="VisualAnalogue"/> as part of a definition.
/// </summary>
/// <remarks>Equality is by reference; see <see cref="HasSameValuesAs"/>.</remarks>
public sealed class ResponseFormat
{
    private const int OptionsOfLine = 50;
    private readonly long[] _excludedUnits;

    // Only the format check of the grammar calls this, with values it has proved to lie on the grid.
    internal ResponseFormat(
        decimal lowest, decimal highest, decimal step, int unit,
        IReadOnlyList<decimal> excluded, List<Anchor> anchors, IReadOnlyList<MissingReason> missingReasons)
    {
        Lowest = lowest;
        Highest = highest;
        Step = step;
        Unit = unit;
        Excluded = excluded.Count == 0 ? excluded : Ascending(excluded);
        Anchors = ReadOnly.Copy(InOrder(anchors));
        MissingReasons = InOrder(missingReasons);
        LowestUnits = (long)(lowest * unit);
        HighestUnits = (long)(highest * unit);
        StepUnits = (long)(step * unit);
        _excludedUnits = new long[Excluded.Count];
        for (int i = 0; i < _excludedUnits.Length; i++)
        {
            _excludedUnits[i] = (long)(Excluded[i] * unit);
        }
    }

    /// <summary>Gets the lowest value.</summary>
    public decimal Lowest { get; }

    /// <summary>Gets the highest value.</summary>
    public decimal Highest { get; }

    /// <summary>Gets the distance between neighbouring values.</summary>
    public decimal Step { get; }

    /// <summary>
    /// Gets the least positive integer u that makes lowest·u and step·u integers: 1 for 1..7, 10 for 0..10 by 0.1.
    /// Scores are computed in integer multiples of 1/u.
    /// </summary>
    public int Unit { get; }

    /// <summary>Gets values on the grid that are not options (0 on −3..+3 without zero), ascending.</summary>
    public IReadOnlyList<decimal> Excluded { get; }

    /// <summary>Gets the labels, by ascending value. Empty when the owner does not let them ship or none are known.</summary>
    public IReadOnlyList<Anchor> Anchors { get; }

    /// <summary>Gets the reasons for which an answer may be missing; <see cref="MissingReason.NotAnswered"/> always stands.</summary>
    public IReadOnlyList<MissingReason> MissingReasons { get; }

    /// <summary>Gets the number of values that are options.</summary>
    public int OptionCount => (int)(((HighestUnits - LowestUnits) / StepUnits) + 1) - Excluded.Count;

    /// <summary>Whether it is a line to be marked, or a slider, and not a few options: a line of 10 cm in millimetres has 101 values, Likert items at most 11.</summary>
    internal bool IsLine => OptionCount >= OptionsOfLine;

    internal long LowestUnits { get; }

    internal long HighestUnits { get; }

    internal long StepUnits { get; }

    internal bool HasExclusions => _excludedUnits.Length > 0;

    /// <summary>Returns the mirrored value: lowest + highest − value.</summary>
    /// <param name="value">A value of the format.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not one.</exception>
    public decimal Reverse(decimal value) =>
        Allows(value) ? Lowest + Highest - value : throw new ArgumentOutOfRangeException(nameof(value), "This is not a value of the response format.");

    /// <summary>Whether a value is an option: in range, on the grid and not excluded.</summary>
    /// <param name="value">The value.</param>
    public bool Allows(decimal value) => Trouble(value) is null;

    /// <summary>Whether another format has the same lowest, highest, step and excluded values.</summary>
    /// <param name="other">The other format.</param>
    public bool HasSameValuesAs(ResponseFormat other)
    {
        Guard.NotNull(other, nameof(other));
        return ReferenceEquals(this, other)
            || (Lowest == other.Lowest && Highest == other.Highest && Step == other.Step && Excluded.SequenceEqual(other.Excluded));
    }

    /// <summary>Returns the values that are options, ascending.</summary>
    public IEnumerable<decimal> Options()
    {
        for (decimal value = Lowest; value <= Highest; value += Step)
        {
            if (!Excluded.Contains(value))
            {
                yield return value;
            }
        }
    }

    /// <summary>Returns the range and step: 1..7, or 0..10 by 0.1.</summary>
    public override string ToString() =>
        Number.Text(Lowest) + ".." + Number.Text(Highest) + (Step == 1 ? string.Empty : " by " + Number.Text(Step));

    /// <summary>Gets the range as a code that every language has words for: <c>format:range(1,5,1)</c>.</summary>
    internal string Code => "format:" + (Step == 1 ? "range(" : "steps(") + Values + ")";

    /// <summary>Gets lowest, highest and step, as values of a code.</summary>
    internal string Values => Number.Text(Lowest) + "," + Number.Text(Highest) + "," + Number.Text(Step);

    /// <summary>Returns why a value is no option, or null when it is one.</summary>
    internal FindingKind? Trouble(decimal value)
    {
        if (value < Lowest || value > Highest)
        {
            return AnswerFindings.OutOfRange;
        }

        if ((value - Lowest) % Step != 0)
        {
            return AnswerFindings.OffGrid;
        }

        return HasExclusions && Excluded.Contains(value) ? AnswerFindings.ExcludedValue : null;
    }

    internal long ToUnits(decimal value) => Unit == 1 ? (long)value : (long)(value * Unit);

    // Most formats have whole numbers, and a division of decimals takes longer than all the rest of reading an answer.
    internal decimal FromUnits(long units) => Unit == 1 ? units : (decimal)units / Unit;

    /// <summary>
    /// Whether a double is exactly the double nearest to a value of the format, and that value in units.
    /// 8.6 is; 0.1 + 0.2 is not. NaN and infinities are not.
    /// </summary>
    internal bool TryUnits(double value, out long units)
    {
        units = 0;
        if (!(value >= (double)LowestUnits / Unit && value <= (double)HighestUnits / Unit))
        {
            return false;
        }

        units = (long)Math.Round(value * Unit);
        return (double)units / Unit == value && IsOption(units);
    }

    /// <summary>Returns the value of the grid that is nearest to a number; null when the number is more than a step out of range.</summary>
    internal decimal? Nearest(double value)
    {
        double steps = Math.Round((value - ((double)LowestUnits / Unit)) * Unit / StepUnits);
        return steps >= 0 && steps <= (HighestUnits - LowestUnits) / StepUnits ? FromUnits(LowestUnits + ((long)steps * StepUnits)) : null;
    }

    /// <summary>Whether a value in units is an option.</summary>
    internal bool AllowsUnits(long units) => units >= LowestUnits && units <= HighestUnits && IsOption(units);

    private static Decimals Ascending(IEnumerable<decimal> values) => Decimals.Copy(values.OrderBy(value => value));

    // Most forms name their labels from the lowest up.
    private static List<Anchor> InOrder(List<Anchor> anchors)
    {
        for (int i = 1; i < anchors.Count; i++)
        {
            if (anchors[i].Value < anchors[i - 1].Value)
            {
                anchors.Sort((one, other) => one.Value.CompareTo(other.Value));
                break;
            }
        }

        return anchors;
    }

    // Each reason once, in the order of the enumeration.
    private static IReadOnlyList<MissingReason> InOrder(IReadOnlyList<MissingReason> reasons)
    {
        IReadOnlyList<MissingReason> ordered = ReadOnly.Empty<MissingReason>();
        for (MissingReason reason = MissingReason.NotAnswered; reason <= MissingReason.Declined; reason++)
        {
            for (int i = 0; i < reasons.Count; i++)
            {
                if (reasons[i] == reason)
                {
                    ordered = ReadOnly.Append(ordered, reason);
                    break;
                }
            }
        }

        return ordered;
    }

    private bool IsOption(long units) =>
        (units - LowestUnits) % StepUnits == 0 && (_excludedUnits.Length == 0 || Array.BinarySearch(_excludedUnits, units) < 0);
}
