using System;
using System.Globalization;
using TherapeuticAlliance.Scoring.Batch;

namespace TherapeuticAlliance.Limits;

/// <summary>
/// Fills a table until the heap is full, goes on trying, and checks that what was added before is whole. Ends with 0 when it is;
/// 1 when a cell is another; 2 when memory never ended.
/// </summary>
internal static class Program
{
    private const int MoreTries = 5;

    private static int Main()
    {
        var builder = new ResponseTableBuilder(Instruments.Wai36.Client);
        double[] answers = new double[Instruments.Wai36.Client.Items.Count];
        int failures = 0;
        while (failures < MoreTries)
        {
            Fill(answers, builder.Rows);
            int before = builder.Rows;
            try
            {
                builder.Add(answers);
            }
            catch (OutOfMemoryException)
            {
                failures++;
                if (builder.Rows != before)
                {
                    return 1;
                }
            }

            if (builder.Rows > 100_000_000)
            {
                return 2;
            }
        }

        int rows = builder.Rows;
        ResponseTable table = builder.Build();
        for (int row = 0; row < rows; row += 997)
        {
            Fill(answers, row);
            for (int item = 0; item < answers.Length; item++)
            {
                if (table.Sheet(row).Answers[item].Value != (decimal)answers[item])
                {
                    return 1;
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows, {failures} times out of memory, nothing lost"));
        return table.Rows == rows ? 0 : 1;
    }

    private static void Fill(double[] answers, int row)
    {
        for (int item = 0; item < answers.Length; item++)
        {
            answers[item] = 1 + ((row + (3 * item)) % 7);
        }
    }
}
