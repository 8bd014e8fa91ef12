namespace TherapeuticAlliance.Ruptures.Detectors;

/// <summary>Numbers kept in ascending order in a part of a memory.</summary>
internal static class Sorted
{
    /// <summary>Puts a number in its place among so many that begin at a position.</summary>
    internal static void Insert(double[] memory, int at, int count, double value)
    {
        int i = at + count;
        for (; i > at && memory[i - 1] > value; i--)
        {
            memory[i] = memory[i - 1];
        }

        memory[i] = value;
    }

    internal static double Median(double[] memory, int at, int count) =>
        0.5 * (memory[at + ((count - 1) / 2)] + memory[at + (count / 2)]);

    /// <summary>The median distance from the median, the center: the two sides of the center, each in order already, are merged up to the middle.</summary>
    internal static double MedianDistance(double[] memory, int at, int count, double center)
    {
        int right = at;
        while (memory[right] < center)
        {
            right++;
        }

        int left = right - 1;
        double distance = 0, lower = 0;
        for (int taken = 0; taken <= count / 2; taken++)
        {
            bool isLeft = right == at + count || (left >= at && center - memory[left] <= memory[right] - center);
            distance = isLeft ? center - memory[left--] : memory[right++] - center;
            lower = taken == (count - 1) / 2 ? distance : lower;
        }

        return 0.5 * (lower + distance);
    }

    internal static bool IsAscending(double[] memory, int at, int count)
    {
        for (int i = at + 1; i < at + count; i++)
        {
            if (memory[i] < memory[i - 1])
            {
                return false;
            }
        }

        return true;
    }
}
