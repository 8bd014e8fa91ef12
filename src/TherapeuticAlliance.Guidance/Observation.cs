using System;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Guidance;

/// <summary>Something that the objects of the library show. It holds no score.</summary>
/// <remarks>Immutable. Equal when kind, session, form, scale, item and side are equal; the rate is no part of it.</remarks>
public sealed class Observation : IEquatable<Observation>
{
    internal Observation(ObservationKind kind, Scale? scale = null, int? session = null, ObservationSide? side = null, string? item = null, Instrument? form = null, Verdict? flag = null)
    {
        Kind = kind;
        Session = session;
        Form = (scale?.Instrument ?? form)?.Id;
        Scale = scale?.Code;
        Item = item;
        Side = side;
        IsFlag = flag is not null;
        Rate = flag?.MeasuredRate;
    }

    /// <summary>Gets what was observed.</summary>
    public ObservationKind Kind { get; }

    /// <summary>Gets its code: <c>TG01</c>.</summary>
    public string Code => GuidanceCatalog.CodeOf(Kind);

    /// <summary>Gets the number of the session; <see langword="null"/> when it is about a whole course, or unknown.</summary>
    public int? Session { get; }

    /// <summary>Gets the id of the form, or <see langword="null"/>.</summary>
    public string? Form { get; }

    /// <summary>Gets the code of the scale; <see langword="null"/> when it is about the form.</summary>
    public string? Scale { get; }

    /// <summary>Gets the code of the item, where it is about one.</summary>
    public string? Item { get; }

    /// <summary>Gets whose scores it is about, where there are two sides.</summary>
    public ObservationSide? Side { get; }

    /// <summary>Gets whether it comes from a flag of a monitor, so that a rate of false alarms belongs to it.</summary>
    public bool IsFlag { get; }

    /// <summary>
    /// Gets how often such a flag is a false alarm and what that was measured under. <see langword="null"/> where it was not
    /// measured, and where there is no flag.
    /// </summary>
    public MeasuredRate? Rate { get; }

    /// <inheritdoc/>
    public bool Equals(Observation? other) => other is not null && Kind == other.Kind && Session == other.Session && Side == other.Side
        && string.Equals(Form, other.Form, StringComparison.Ordinal) && string.Equals(Scale, other.Scale, StringComparison.Ordinal) && string.Equals(Item, other.Item, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Observation);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((int)Kind * 397) ^ Session.GetHashCode()) * 397) ^ (Scale is null ? 0 : StringComparer.Ordinal.GetHashCode(Scale));

    /// <summary>Returns the name of the type; never what was observed.</summary>
    public override string ToString() => nameof(Observation);
}
