using System.Globalization;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Display.Forms;
using TherapeuticAlliance.Texts;

namespace SmallClinic.Pages;

public static class PageExtensions
{
    /// <summary>What the library says here is in the language of the request.</summary>
    public static TextProvider Texts => TextProvider.For(CultureInfo.CurrentUICulture);

    /// <summary>What was posted for the items of a form; other fields are left alone.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Answers(this HttpRequest request, FormModel form) =>
        form.Items.SelectMany(item => request.Form[item.FieldName], (item, value) => KeyValuePair.Create(item.FieldName, value));

    public static DisplayOptions Display(this HttpContext context, string idPrefix) =>
        DisplayOptions.Default.WithIdPrefix(idPrefix).In(Texts).WithNonce(context.Nonce());
}
