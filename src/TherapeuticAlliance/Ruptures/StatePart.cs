using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Ruptures;

/// <summary>
/// What one detector, condition or the monitor itself remembers of a case, as numbers whose meaning is its own. To be stored and
/// given back bit for bit.
/// </summary>
/// <remarks>Equal when name and the bits of all numbers are.</remarks>
public sealed class StatePart : IEquatable<StatePart>
{
    private readonly double[] _values;

    /// <summary>Describes a part, as a document tells it.</summary>
    /// <param name="name">Whose memory it is.</param>
    /// <param name="values">The numbers, finite and in order.</param>
    public StatePart(string name, IEnumerable<double> values)
    {
        Name = Guard.NotNull(name, nameof(name));
        _values = Guard.NotNull(values, nameof(values)).ToArray();
        Values = Array.AsReadOnly(_values);
    }

    /// <summary>Gets whose memory it is: the name of a detector, <c>monitor</c>, or that of a condition on recent sessions.</summary>
    public string Name { get; }

    /// <summary>Gets the numbers. Some are scores of a person.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <inheritdoc/>
    public bool Equals(StatePart? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && _values.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(other._values.Select(BitConverter.DoubleToInt64Bits));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatePart);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 397) ^ _values.Length);

    /// <summary>Returns name and how many numbers; never the numbers.</summary>
    public override string ToString() => Name + ", " + Number.Text(_values.Length) + " numbers";

    internal double[] Copy() => (double[])_values.Clone();
}
