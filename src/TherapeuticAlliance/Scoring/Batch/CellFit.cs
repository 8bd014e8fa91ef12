using System;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring.Kernels;

namespace TherapeuticAlliance.Scoring.Batch;

/// <summary>Whether cells of a type can tell every answer to an instrument, and every missing one.</summary>
internal static class CellFit
{
    // A cell that is neither an option nor a code, for answers that no integer can tell.
    private const int FreeCells = 4;

    private static readonly CellType[] Types = [CellType.Byte, CellType.SByte, CellType.Int16, CellType.Int32];

    /// <summary>Fails when an option of an item does not fit the cells, or a missing code does not, or is an option.</summary>
    internal static void Check(Instrument instrument, CellType type, MissingCodes codes, string cellsParameter, string codesParameter)
    {
        foreach (Item item in instrument.Items)
        {
            if (!Holds(type, item.Format))
            {
                throw new ArgumentException(
                    "Item " + item.Code + " takes values from " + Number.Text(item.Format.LowestUnits) + " to " + Number.Text(item.Format.HighestUnits)
                    + " in units of 1/" + Number.Text(item.Format.Unit) + ", which do not fit cells of type " + type + "; take " + Narrowest(instrument) + ".",
                    cellsParameter);
            }
        }

        foreach (int code in codes.All)
        {
            if (!Cells.Holds(type, code))
            {
                throw new ArgumentException("The missing code " + Number.Text(code) + " does not fit cells of type " + type + ".", codesParameter);
            }

            if (instrument.Items.FirstOrDefault(item => item.Format.AllowsUnits(code)) is { } item)
            {
                throw new ArgumentException("The missing code " + Number.Text(code) + " is an answer to item " + item.Code + "; name another code, or take wider cells.", codesParameter);
            }
        }
    }

    /// <summary>The narrowest cells with room for every option, the usual missing codes and a mark of what is invalid.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    internal static CellType Narrowest(Instrument instrument)
    {
        foreach (CellType type in Types)
        {
            if (instrument.Items.All(item => HasRoom(type, item.Format)))
            {
                return type;
            }
        }

        throw new ArgumentException("The values of " + instrument + " in units of their formats do not fit 32 bits; score it one form at a time.", nameof(instrument));
    }

    internal static bool HasTable(Instrument instrument) => instrument.Items.All(item => HasRoom(CellType.Int32, item.Format));

    /// <summary>A cell value of <see cref="Narrowest"/> cells that is neither an option nor a code.</summary>
    internal static int Invalid(CellType type) => type == CellType.Byte ? byte.MaxValue - FreeCells + 1 : (int)Cells.Lowest(type) + FreeCells - 1;

    // One value at least lies out of range, so that the number of places in the range fits a cell.
    private static bool Holds(CellType type, ResponseFormat format) => Cells.Holds(type, format.LowestUnits) && Cells.Holds(type, format.HighestUnits)
        && format.HighestUnits - format.LowestUnits < Cells.Highest(type) - Cells.Lowest(type);

    private static bool HasRoom(CellType type, ResponseFormat format) => Holds(type, format)
        && (type == CellType.Byte ? format.HighestUnits < Invalid(type) : format.LowestUnits > Invalid(type));
}
