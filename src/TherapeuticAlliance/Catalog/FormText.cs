using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>A form as plain text.</summary>
internal sealed class FormText
{
    // More options than this are read along a line.
    internal const int MaxPrintedOptions = 12;

    // Options with longer labels stand below each other.
    private const int MaxLineLength = 100;

    private readonly WordingPack _pack;
    private readonly IReadOnlyDictionary<string, string>? _places;
    private readonly string? _notApplicable;
    private readonly StringBuilder _form = new();

    private FormText(WordingPack pack, IReadOnlyDictionary<string, string>? places, string? notApplicable)
    {
        _pack = pack;
        _places = places;
        _notApplicable = notApplicable;
    }

    /// <summary>Returns the form. That an item does not apply is offered where there are words for it.</summary>
    internal static string Of(WordingPack pack, IReadOnlyDictionary<string, string>? places = null, string? notApplicable = null)
    {
        var text = new FormText(pack, places, notApplicable);
        text.Write();
        return text._form.ToString();
    }

    private void Write()
    {
        _form.Append(_pack.Instrument.Title).Append("\n\n");
        if (_pack.Instructions is { } instructions)
        {
            _form.Append(Filled(instructions)).Append("\n\n");
        }

        foreach (Item item in _pack.Instrument.Items)
        {
            Write(item);
        }
    }

    private void Write(Item item)
    {
        if (_pack.SectionAt(item.Code) is { } heading)
        {
            _form.Append(Filled(heading)).Append("\n\n");
        }

        _form.Append(Number.Text(item.Number)).Append(". ").Append(Filled(_pack[item.Code])).Append('\n');
        if (_pack.HelpOf(item.Code) is { } help)
        {
            _form.Append("   ").Append(Filled(help)).Append('\n');
        }

        _form.Append("   ").Append(Options(item)).Append("\n\n");
    }

    private string Options(Item item)
    {
        string[] options = item.Format.OptionCount > MaxPrintedOptions
            ? [Option(item, item.Format.Lowest) + " |" + new string('-', 40) + "| " + Option(item, item.Format.Highest), .. Reasons(item)]
            : [.. Values(item).Select(value => "[ ] " + Option(item, value)), .. Reasons(item)];
        return string.Join(options.Sum(option => option.Length + 3) > MaxLineLength ? "\n   " : "   ", options);
    }

    private static IEnumerable<decimal> Values(Item item) =>
        item.OptionOrder == OptionOrder.LowestFirst ? item.Format.Options() : item.Format.Options().Reverse();

    private string[] Reasons(Item item) =>
        _notApplicable is null || !item.Format.MissingReasons.Contains(MissingReason.NotApplicable) ? [] : ["[ ] " + _notApplicable];

    private string Option(Item item, decimal value) =>
        _pack.Anchor(item, value) is { } text ? Number.Text(value) + " " + Filled(text) : Number.Text(value);

    private string Filled(string text) => _pack.Fill(text, _places);
}
