namespace TherapeuticAlliance;

/// <summary>The direction in which an item counts towards its scales.</summary>
/// <remarks>The default value is <see cref="Forward"/>.</remarks>
public enum Keying
{
    /// <summary>The value counts as given.</summary>
    Forward = 0,

    /// <summary>The value is mirrored before it counts: lowest + highest − value.</summary>
    Reverse = 1,
}
