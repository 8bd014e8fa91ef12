namespace TherapeuticAlliance.Change;

/// <summary>Mean and standard deviation of a population on a scale, with their source.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class PopulationFigures
{
    /// <summary>Describes a population. Whether the figures are fit is said when a criterion is made of them.</summary>
    /// <param name="mean">The mean, in points of the scale.</param>
    /// <param name="standardDeviation">The standard deviation between persons, in points of the scale.</param>
    /// <param name="source">Where the figures come from.</param>
    /// <exception cref="System.ArgumentException">The source is blank.</exception>
    public PopulationFigures(double mean, double standardDeviation, string source)
    {
        Mean = mean;
        StandardDeviation = standardDeviation;
        Source = SourcedFigure.Stated(source);
    }

    /// <summary>Gets the mean, in points of the scale.</summary>
    public double Mean { get; }

    /// <summary>Gets the standard deviation between persons, in points of the scale.</summary>
    public double StandardDeviation { get; }

    /// <summary>Gets where the figures come from.</summary>
    public string Source { get; }

    /// <summary>Returns the source.</summary>
    public override string ToString() => Source;

    internal static PopulationFigures Of(Norm norm) =>
        new((double)norm.Mean, (double)norm.StandardDeviation, SourcedFigure.Of(norm, norm.Mean).Source);
}
