using System;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Change;

/// <summary>A figure with who gave it and where it was published.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class SourcedFigure
{
    private SourcedFigure(double value, FigureOrigin origin, string source)
    {
        Value = value;
        Origin = origin;
        Source = source;
    }

    /// <summary>Gets the figure: a standard deviation or mean in points of the scale, or a reliability.</summary>
    public double Value { get; }

    /// <summary>Gets whether the definition or the caller gave it.</summary>
    public FigureOrigin Origin { get; }

    /// <summary>Gets where it comes from: the sample and source of a norm, or what the caller stated.</summary>
    public string Source { get; }

    /// <summary>Returns the source.</summary>
    public override string ToString() => Source;

    internal static SourcedFigure Of(Norm norm, decimal value) =>
        new((double)value, FigureOrigin.Definition, norm.Sample + ", n = " + Number.Text(norm.Size) + " (" + norm.Source + ")");

    internal static SourcedFigure FromCaller(double value, string source) => new(value, FigureOrigin.Caller, Stated(source));

    internal static string Stated(string source) => string.IsNullOrWhiteSpace(Guard.NotNull(source, nameof(source)))
        ? throw new ArgumentException("Say where the figure comes from; a result names its source.", nameof(source))
        : source;
}
