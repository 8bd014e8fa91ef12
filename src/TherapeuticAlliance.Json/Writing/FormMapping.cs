using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Writing;

/// <summary>From a form to fill in to its document.</summary>
internal static class FormMapping
{
    internal static FormDocument Of(FormModel form) => new()
    {
        Document = FormDocument.Kind,
        DocumentVersion = FormDocument.CurrentVersion,
        Instrument = CommonMapping.Reference(form.Instrument),
        Title = form.Instrument.Title,
        Language = form.Language,
        RightToLeft = form.IsRightToLeft ? true : null,
        Instructions = form.Instructions,
        Items = form.Items.Select(item => Of(item, form.Instrument)).ToArray(),
    };

    private static FormItemDocument Of(FormItem item, Instrument instrument) => new()
    {
        Code = item.Code,
        Number = item.Number,
        Field = item.FieldName,
        Section = item.Section,
        Text = item.Text,
        Help = item.Help,
        Required = item.IsRequired ? true : null,
        Options = item.IsLine ? null : item.Options.Select(Of).ToArray(),
        Line = item.IsLine ? LineOf(item, instrument.FindItem(item.Code)!.Format.Excluded) : null,
        Missing = item.MissingReasons.Select(EnumNames.Of).ToArray(),
    };

    private static FormLineDocument LineOf(FormItem item, IReadOnlyList<decimal> excluded) => new()
    {
        Lowest = Number.Plain(item.Lowest.Value),
        Highest = Number.Plain(item.Highest.Value),
        Step = Number.Plain(item.Step),
        Excluded = CommonMapping.List(excluded, Number.Plain),
        Labels = CommonMapping.List([.. item.Options.Where(option => option.Label is not null)], Of),
    };

    private static AnchorDocument Of(FormOption option) => new() { Value = Number.Plain(option.Value), Label = option.Label };
}
