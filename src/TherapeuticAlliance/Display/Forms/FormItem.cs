using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Display.Forms;

/// <summary>One item of a form, as any front end can show it.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class FormItem
{
    internal FormItem(Item item, WordingPack pack, IReadOnlyDictionary<string, string>? places)
    {
        string? Filled(string? text) => text is null ? null : pack.Fill(text, places);
        Item = item;
        Text = pack.Fill(pack[item.Code], places);
        Section = Filled(pack.SectionAt(item.Code));
        Help = Filled(pack.HelpOf(item.Code));
        IsRequired = pack.Instrument.Scales.Any(scale => scale.Rule.Kind == MissingRuleKind.RequireAll && scale.Items.Contains(item));
        FormOption[] ascending = item.Format.Options().Select(value => new FormOption(value, Filled(pack.Anchor(item, value)))).ToArray();
        Lowest = ascending[0];
        Highest = ascending[ascending.Length - 1];
        Options = ReadOnly.Copy(IsLine || item.OptionOrder == OptionOrder.LowestFirst ? ascending : ascending.Reverse());
    }

    /// <summary>Gets the code of the item.</summary>
    public string Code => Item.Code;

    /// <summary>Gets the number that is printed at it.</summary>
    public int Number => Item.Number;

    /// <summary>Gets the text, with its places filled in.</summary>
    public string Text { get; }

    /// <summary>Gets the heading that is printed above it, or <see langword="null"/>.</summary>
    public string? Section { get; }

    /// <summary>Gets the explanation that is printed below the text, or <see langword="null"/>.</summary>
    public string? Help { get; }

    /// <summary>Gets the name of its field in a posted form: <c>item.</c> and the code.</summary>
    public string FieldName => PostedFields.Prefix + Code;

    /// <summary>Gets the options in the order in which the form prints them; those of a line run from its lowest value.</summary>
    public IReadOnlyList<FormOption> Options { get; }

    /// <summary>Gets whether it is read along a line: more than twelve options.</summary>
    public bool IsLine => Item.Format.OptionCount > FormText.MaxPrintedOptions;

    /// <summary>Gets the distance between neighbouring values.</summary>
    public decimal Step => Item.Format.Step;

    /// <summary>Gets the option with the lowest value; a line is labelled with it at that end.</summary>
    public FormOption Lowest { get; }

    /// <summary>Gets the option with the highest value; a line is labelled with it at that end.</summary>
    public FormOption Highest { get; }

    /// <summary>Gets the reasons for which the answer may be missing; not answered is always one of them.</summary>
    public IReadOnlyList<MissingReason> MissingReasons => Item.Format.MissingReasons;

    /// <summary>
    /// Gets whether a scale that counts the item has no score without it. The person may leave it out all the same: nobody is made
    /// to answer.
    /// </summary>
    public bool IsRequired { get; }

    internal Item Item { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
