using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>
/// The cell values that stand for a missing answer, each with its reason: 9 or 99 in many files. Immutable. Without a choice of the
/// caller's a table takes those of <see cref="For"/>.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class MissingCodes
{
    private readonly KeyValuePair<int, MissingReason>[] _reasons;

    private MissingCodes(KeyValuePair<int, MissingReason>[] reasons)
    {
        _reasons = reasons;
        All = ReadOnly.Copy(reasons.Select(pair => pair.Key));
    }

    /// <summary>Gets the codes, in the order in which they were named.</summary>
    public IReadOnlyList<int> All { get; }

    /// <summary>
    /// Returns the codes at the end of a cell type's range: for bytes 255 is not answered, 254 not applicable and 253
    /// declined; for the signed types the lowest value and the two above it.
    /// </summary>
    /// <param name="type">The cell type.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not a member of the enumeration.</exception>
    public static MissingCodes For(CellType type)
    {
        int end = Guard.Known(type, nameof(type)) == CellType.Byte ? byte.MaxValue : (int)Cells.Lowest(type);
        int step = type == CellType.Byte ? -1 : 1;
        return Of(end).With(end + step, MissingReason.NotApplicable).With(end + (2 * step), MissingReason.Declined);
    }

    /// <summary>Returns one code, for not answered.</summary>
    /// <param name="notAnswered">The cell value. In units of the format, so 99 on a line by 0.1 is the answer 9.9 and no code.</param>
    public static MissingCodes Of(int notAnswered) => new([new(notAnswered, MissingReason.NotAnswered)]);

    /// <summary>Returns the codes with one more.</summary>
    /// <param name="code">The cell value.</param>
    /// <param name="reason">What it stands for.</param>
    /// <exception cref="ArgumentException">The code is named already.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a member of the enumeration.</exception>
    public MissingCodes With(int code, MissingReason reason)
    {
        Guard.Known(reason, nameof(reason));
        return ReasonOf(code) is null
            ? new MissingCodes([.. _reasons, new(code, reason)])
            : throw new ArgumentException("The code " + Number.Text(code) + " is named already.", nameof(code));
    }

    /// <summary>Returns the reason a cell value stands for, or <see langword="null"/> when it is no code.</summary>
    /// <param name="cell">The cell value.</param>
    public MissingReason? ReasonOf(int cell)
    {
        foreach (KeyValuePair<int, MissingReason> pair in _reasons)
        {
            if (pair.Key == cell)
            {
                return pair.Value;
            }
        }

        return null;
    }

    /// <summary>Returns the codes: <c>9, 99</c>.</summary>
    public override string ToString() => string.Join(", ", All.Select(Number.Text));

    internal int CodeOf(MissingReason reason) => _reasons.First(pair => pair.Value == reason).Key;
}
