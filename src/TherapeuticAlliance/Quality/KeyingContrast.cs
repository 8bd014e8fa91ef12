namespace TherapeuticAlliance.Quality;

/// <summary>
/// How far the forward and the reverse-keyed items of a scale stand apart after keying. Items that measure the same thing
/// should agree. An item whose table of points falls from the lowest to the highest option counts as reverse-keyed.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class KeyingContrast
{
    internal KeyingContrast(Scale scale, int forward, double forwardMean, int reverse, double reverseMean)
    {
        Scale = scale;
        Forward = forward;
        ForwardMean = forwardMean;
        Reverse = reverse;
        ReverseMean = reverseMean;
    }

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets how many forward items are answered, at least 1.</summary>
    public int Forward { get; }

    /// <summary>Gets the mean of the forward items, in the points that an answer counts.</summary>
    public double ForwardMean { get; }

    /// <summary>Gets how many reverse-keyed items are answered, at least 1.</summary>
    public int Reverse { get; }

    /// <summary>Gets the mean of the reverse-keyed items after keying, in the points that an answer counts.</summary>
    public double ReverseMean { get; }

    /// <summary>
    /// Gets 100·(forward − reverse)/(highest − lowest), −100 to 100. 0 when they agree; the same high answer everywhere gives a
    /// positive value, the same low answer a negative one.
    /// </summary>
    public double Percent => 100 * (ForwardMean - ReverseMean) / (double)Scale.Items[0].KeyedRange;

    /// <summary>Returns the scale; never a figure.</summary>
    public override string ToString() => nameof(KeyingContrast) + " of " + Scale;
}
