namespace TherapeuticAlliance;

/// <summary>
/// Published figures of a sample on a scale. Used only when a caller asks for it, and then named in the result.
/// Equality is by reference.
/// </summary>
public sealed class Norm
{
    internal Norm(string sample, int size, decimal mean, decimal standardDeviation, decimal? withinPersonStandardDeviation, string source)
    {
        Sample = sample;
        Size = size;
        Mean = mean;
        StandardDeviation = standardDeviation;
        WithinPersonStandardDeviation = withinPersonStandardDeviation;
        Source = source;
    }

    /// <summary>Who was measured.</summary>
    public string Sample { get; }

    /// <summary>How many observations, at least 1.</summary>
    public int Size { get; }

    /// <summary>The mean, in points of the scale.</summary>
    public decimal Mean { get; }

    /// <summary>The standard deviation between persons or observations, in points of the scale, above 0.</summary>
    public decimal StandardDeviation { get; }

    /// <summary>The standard deviation within a person from session to session, if the source gives it.</summary>
    public decimal? WithinPersonStandardDeviation { get; }

    /// <summary>Who published the figures.</summary>
    public string Source { get; }

    /// <summary>Returns the sample.</summary>
    public override string ToString() => Sample;
}
