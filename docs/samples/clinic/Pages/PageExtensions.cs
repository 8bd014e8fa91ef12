namespace SmallClinic.Pages;

public static class PageExtensions
{
    public static DisplayOptions Display(this HttpContext http, string idPrefix) => DisplayOptions.Default.WithIdPrefix(idPrefix).In(Words.Texts).WithNonce(http.Nonce());

    /// <summary>How a form is shown: as it is answered so far, with the token against forged posts.</summary>
    public static FormOptions Filling(this HttpContext http, ResponseSheet sheet, string action)
    {
        AntiforgeryTokenSet tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        return FormOptions.Default.WithAction(action).WithAnswers(sheet).WithNonce(http.Nonce()).WithHiddenField(tokens.FormFieldName, tokens.RequestToken!);
    }

    /// <summary>The sheet with what was posted for the items of its form; other fields are left alone.</summary>
    public static ResponseSheet With(this ResponseSheet sheet, HttpRequest request, FormModel form) =>
        form.ReadPosted(form.Items.SelectMany(item => request.Form[item.FieldName], (item, value) => KeyValuePair.Create(item.FieldName, value)), sheet);

    /// <summary>The sheet with the earlier answer where something is no answer.</summary>
    public static ResponseSheet OrBefore(this ResponseSheet sheet, ResponseSheet before) => sheet.Instrument.Items
        .Where(item => sheet[item.Code].Kind == AnswerKind.Invalid).Aggregate(sheet, (kept, item) => kept.With(item.Code, before[item.Code]));

    public static bool HasInvalid(this ResponseSheet sheet) => sheet.Answers.Any(answer => answer.Kind == AnswerKind.Invalid);

    public static async Task<string> TextAsync(this IFormFile? file)
    {
        using var reader = new StreamReader(file?.OpenReadStream() ?? Stream.Null, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
