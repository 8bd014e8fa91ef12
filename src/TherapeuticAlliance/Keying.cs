namespace TherapeuticAlliance;

/// <summary>The direction in which an item counts towards its scales. The default value is <see cref="Forward"/>.</summary>
public enum Keying
{
    /// <summary>The value counts as given.</summary>
    Forward = 0,

    /// <summary>The value is mirrored before it counts: lowest + highest − value.</summary>
    Reverse = 1,
}
