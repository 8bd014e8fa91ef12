using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>A form as plain text.</summary>
internal static class FormText
{
    // More options than this are read along a line.
    private const int MaxPrintedOptions = 12;

    internal static string Of(WordingPack pack)
    {
        var form = new StringBuilder();
        form.Append(pack.Instrument.Title).Append("\n\n");
        if (pack.Instructions is { } instructions)
        {
            form.Append(instructions).Append("\n\n");
        }

        foreach (Item item in pack.Instrument.Items)
        {
            form.Append(Number.Text(item.Number)).Append(". ").Append(pack[item.Code]).Append('\n');
            form.Append("   ").Append(Options(pack, item)).Append("\n\n");
        }

        return form.ToString();
    }

    private static string Options(WordingPack pack, Item item)
    {
        ResponseFormat format = item.Format;
        if (format.OptionCount > MaxPrintedOptions)
        {
            return Option(pack, format.Lowest) + " |" + new string('-', 40) + "| " + Option(pack, format.Highest);
        }

        IEnumerable<decimal> options = item.OptionOrder == OptionOrder.LowestFirst ? format.Options() : format.Options().Reverse();
        return string.Join("   ", options.Select(value => "[ ] " + Option(pack, value)));
    }

    private static string Option(WordingPack pack, decimal value) =>
        pack.Anchor(value) is { } text ? Number.Text(value) + " " + text : Number.Text(value);
}
