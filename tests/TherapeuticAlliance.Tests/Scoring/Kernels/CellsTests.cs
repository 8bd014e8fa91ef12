using System;
using TherapeuticAlliance.Scoring.Kernels;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

public sealed unsafe class CellsTests
{
    [Theory]
    [InlineData(CellType.Byte, 1, 0, 255)]
    [InlineData(CellType.SByte, 1, -128, 127)]
    [InlineData(CellType.Int16, 2, -32_768, 32_767)]
    [InlineData(CellType.Int32, 4, int.MinValue, int.MaxValue)]
    public void A_type_of_cells_holds_what_its_bits_hold(CellType type, int bytes, long lowest, long highest)
    {
        Assert.Equal((bytes, lowest, highest), (Cells.SizeOf(type), Cells.Lowest(type), Cells.Highest(type)));
        Assert.True(Cells.Holds(type, lowest) && Cells.Holds(type, highest));
        Assert.False(Cells.Holds(type, lowest - 1) || Cells.Holds(type, highest + 1));
    }

    [Fact]
    public void Other_numbers_are_no_cells()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>("columns", () => Cells.TypeOf<long>("columns"));

        Assert.StartsWith("Cells are byte, sbyte, short or int, not Int64.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CellType.Byte, 200)]
    [InlineData(CellType.SByte, -100)]
    [InlineData(CellType.Int16, -30_000)]
    [InlineData(CellType.Int32, 100_000)]
    public void A_cell_is_read_as_it_was_written_and_those_beside_it_stay(CellType type, int value)
    {
        int* cells = stackalloc int[] { 0, 0, 0 };

        Cells.Write(type, cells, 1, value);

        Assert.Equal((0, value, 0), (Cells.Read(type, cells, 0), Cells.Read(type, cells, 1), Cells.Read(type, cells, 2)));
    }
}
