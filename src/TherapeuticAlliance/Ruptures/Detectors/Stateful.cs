namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>
/// Something that remembers a case in a list of numbers. The memory is handed in and written in place, so that whole
/// populations run without allocation; the owner itself never changes.
/// </summary>
internal abstract class Stateful(string name, int fixedSize)
{
    /// <summary>More sessions than anyone has; a count above it was not made by a monitor.</summary>
    internal const int MaxSessions = 1_000_000;

    /// <summary>The name of the memory in a <see cref="MonitorState"/>.</summary>
    internal string Name { get; } = name;

    /// <summary>How many numbers it has at least.</summary>
    internal int FixedSize { get; } = fixedSize;

    /// <summary>Writes the memory of a case that has not begun. It may be longer than needed; what follows is not looked at.</summary>
    internal virtual void Reset(double[] memory)
    {
        for (int i = 0; i < FixedSize; i++)
        {
            memory[i] = 0;
        }
    }

    /// <summary>How many numbers are in use.</summary>
    internal virtual int UsedOf(double[] memory) => FixedSize;

    /// <summary>Whether numbers that came from outside can be a memory. Whatever is let through must not make a step throw.</summary>
    internal virtual bool IsSound(double[] memory) => memory.Length == FixedSize && System.Array.TrueForAll(memory, IsFinite);

    internal static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    /// <summary>Whether a number is a count that a list of this length can have.</summary>
    internal static bool IsCount(double value, double most) => value >= 0 && value <= most && value % 1 == 0;
}
