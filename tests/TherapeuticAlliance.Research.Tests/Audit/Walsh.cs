using System.Linq;
using System.Numerics;

namespace TherapeuticAlliance.Research.Tests.Audit;

/// <summary>
/// Walsh functions on sixteen rows: each is 1 on half of the rows and -1 on the other, and no two but equal ones are related. What is put
/// together from them has the correlations of its weights, to the last digit, so that they can be worked out by hand.
/// </summary>
internal static class Walsh
{
    internal const int Rows = 16;

    internal static int At(int function, int row) => BitOperations.PopCount((uint)(function & (row % Rows))) % 2 == 0 ? 1 : -1;

    /// <summary>A column for each item: its weights on a trait and on a tendency that all share, and on a part of its own.</summary>
    internal static double[][] Columns(int rows, params (double Trait, double Tendency, double Own)[] items) => [.. items.Select((item, i) => Enumerable.Range(0, rows)
        .Select(row => (item.Trait * At(1, row)) + (item.Tendency * At(2, row)) + (item.Own * At(3 + i, row))).ToArray())];
}
