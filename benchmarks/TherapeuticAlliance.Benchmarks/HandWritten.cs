using System.Linq;

namespace TherapeuticAlliance.Benchmarks;

/// <summary>
/// What a careful developer writes by hand for one form: the key as index arrays, a blank is NaN, every item required,
/// sums and counts out. It checks no range and explains nothing.
/// </summary>
internal static class HandWritten
{
    private static readonly int[][] WaiSr =
    [
        [0, 1, 9, 11], [2, 4, 6, 8], [3, 5, 7, 10], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    ];

    private static readonly int[][] Wai36 =
    [
        [1, 3, 6, 10, 12, 14, 15, 17, 23, 30, 32, 34],
        [0, 4, 7, 16, 18, 19, 20, 22, 25, 27, 28, 35],
        [2, 5, 8, 9, 11, 13, 21, 24, 26, 29, 31, 33],
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35],
    ];

    private static readonly int[] ReversedNumbers = [1, 3, 7, 9, 10, 11, 12, 15, 20, 27, 29, 31, 33, 34];
    private static readonly bool[] Wai36Reversed = [.. Enumerable.Range(1, 36).Select(number => ReversedNumbers.Contains(number))];

    internal static void ScoreWaiSr(double[] answers, double[] scores, int[] answered)
    {
        for (int scale = 0; scale < WaiSr.Length; scale++)
        {
            double sum = 0;
            int count = 0;
            foreach (int item in WaiSr[scale])
            {
                double value = answers[item];
                if (!double.IsNaN(value))
                {
                    sum += value;
                    count++;
                }
            }

            scores[scale] = count == WaiSr[scale].Length ? sum : double.NaN;
            answered[scale] = count;
        }
    }

    internal static void ScoreWai36(double[] answers, double[] scores, int[] answered)
    {
        for (int scale = 0; scale < Wai36.Length; scale++)
        {
            double sum = 0;
            int count = 0;
            foreach (int item in Wai36[scale])
            {
                double value = answers[item];
                if (!double.IsNaN(value))
                {
                    sum += Wai36Reversed[item] ? 8 - value : value;
                    count++;
                }
            }

            scores[scale] = count == Wai36[scale].Length ? sum : double.NaN;
            answered[scale] = count;
        }
    }
}
