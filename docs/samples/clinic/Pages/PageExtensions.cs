using System.Globalization;
using TherapeuticAlliance.Display;
using TherapeuticAlliance.Texts;

namespace SmallClinic.Pages;

public static class PageExtensions
{
    /// <summary>What the library says here is in the language of the request.</summary>
    public static TextProvider Texts => TextProvider.For(CultureInfo.CurrentUICulture);

    public static DisplayOptions Display(this HttpContext context, string idPrefix) =>
        DisplayOptions.Default.WithIdPrefix(idPrefix).In(Texts).WithNonce(context.Nonce());
}
