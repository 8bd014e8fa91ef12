using System.Linq;
using TherapeuticAlliance.Display.Markup;
using TherapeuticAlliance.Display.Words;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Forms;

/// <summary>A form as HTML: a fieldset and legend for each item, radio buttons, no script.</summary>
internal sealed class FormHtml
{
    private readonly MarkupWriter _out = new();
    private readonly FormModel _form;
    private readonly FormOptions _options;
    private readonly TextProvider _texts;

    private FormHtml(FormModel form, FormOptions options)
    {
        _form = form;
        _options = options;
        _texts = options.Texts ?? TextProvider.Speaking(form.Language);
    }

    internal static string Of(FormModel form, FormOptions options)
    {
        var html = new FormHtml(form, options);
        html.Write();
        return html._out.ToString();
    }

    private void Write()
    {
        _out.Open("form", ("class", "ta-form"), ("id", _options.IdPrefix), ("method", "post"), ("action", _options.Action),
            ("accept-charset", "utf-8"), ("lang", _form.Language), ("dir", _form.IsRightToLeft ? "rtl" : "ltr")).Line();
        if (_options.HasStyle)
        {
            _out.Open("style", ("nonce", _options.Nonce)).Raw(FormStyle.Text).Close("style").Line();
        }

        foreach (var field in _options.HiddenFields)
        {
            _out.Empty("input", ("type", "hidden"), ("name", field.Key), ("value", field.Value)).Line();
        }

        if (_form.Instructions is { } instructions)
        {
            _out.Element("p", instructions, ("class", "ta-instructions")).Line();
        }

        foreach (FormItem item in _form.Items.Where(item => _options.ItemCodes?.Contains(item.Code) ?? true))
        {
            Write(item);
        }

        Buttons();
        _out.Close("form").Line();
    }

    // What a host says on a button is in the language of the form.
    private void Buttons()
    {
        if (_options.Buttons.Count == 0)
        {
            _out.Element("button", _texts.Say(FormWords.Send), ("type", "submit"), Language, Direction);
            return;
        }

        foreach (FormButton button in _options.Buttons)
        {
            (string, string?)[] ours = button.Label is null ? [Language, Direction] : [];
            _out.Element("button", button.Label ?? _texts.Say(FormWords.Send), [("type", "submit"), ("name", button.Name), ("value", button.Value), .. ours]).Line();
        }
    }

    // What the library adds is in its own language and direction.
    private (string, string?) Language => ("lang", _texts.Language == _form.Language ? null : _texts.Language);

    private (string, string?) Direction =>
        ("dir", WritingDirection.IsRightToLeft(_texts.Language) == _form.IsRightToLeft ? null : _form.IsRightToLeft ? "ltr" : "rtl");

    private void Write(FormItem item)
    {
        if (item.Section is { } heading)
        {
            _out.Element("h2", heading).Line();
        }

        Answer? answer = _options.Answers?.Instrument.FindItem(item.Code) is null ? null : _options.Answers[item.Code];
        string id = _options.IdPrefix + "-" + Number.Text(item.Number);
        string? help = item.Help is null ? null : id + "-help", error = answer?.Kind == AnswerKind.Invalid ? id + "-error" : null;
        _out.Open("fieldset", ("id", id), ("aria-describedby", help is null ? error : error is null ? help : help + " " + error)).Line();
        _out.Element("legend", Number.Text(item.Number) + ". " + item.Text).Line();
        if (item.Help is { } text)
        {
            _out.Element("p", text, ("id", help)).Line();
        }

        if (error is not null)
        {
            _out.Element("p", _texts.Say(FormWords.NotAccepted, answer!.Value.AttemptedValue!), ("class", "ta-error"), ("id", error), Language, Direction).Line();
        }

        Options(item, id, answer?.Value);
        Reasons(item, answer?.Reason);
        _out.Close("fieldset").Line();
    }

    private void Options(FormItem item, string id, decimal? answer)
    {
        if (item.IsLine)
        {
            Line(item, answer);
            Typed(item, id);
            return;
        }

        foreach (FormOption option in item.Options)
        {
            Radio(item, option.PostedValue, Words(option), option.Value == answer, isOurs: false);
        }
    }

    // One radio button for each place: without a script, nothing else is marked by one click and can be left untouched.
    private void Line(FormItem item, decimal? answer)
    {
        _out.Open("div", ("class", "ta-ends"), ("aria-hidden", "true"));
        _out.Element("span", Words(item.Lowest)).Element("span", Words(item.Highest)).Close("div").Line();
        _out.Open("div", ("class", "ta-line"));
        foreach (FormOption option in item.Options)
        {
            _out.Empty("input", ("type", "radio"), ("name", item.FieldName), ("value", option.PostedValue), ("aria-label", Words(option)),
                ("checked", option.Value == answer ? "checked" : null));
        }

        _out.Close("div").Line();
    }

    private void Typed(FormItem item, string id)
    {
        string words = _texts.Say(FormWords.Typed, _texts.Number(item.Lowest.PostedValue), _texts.Number(item.Highest.PostedValue));
        _out.Open("div", ("class", "ta-typed"), Language, Direction).Element("p", _texts.Say(FormWords.LineHint), ("id", id + "-hint"));
        _out.Element("label", words, ("for", id + "-typed")).Text(" ");
        _out.Empty("input", ("type", "number"), ("id", id + "-typed"), ("name", item.FieldName), ("min", item.Lowest.PostedValue),
            ("max", item.Highest.PostedValue), ("step", Number.Text(item.Step)), ("autocomplete", "off"), ("aria-describedby", id + "-hint"));
        _out.Close("div").Line();
    }

    // A radio button cannot be cleared without a script, so "no answer" is an option too.
    private void Reasons(FormItem item, MissingReason? answer)
    {
        _out.Open("div", ("class", "ta-reasons")).Line();
        if (item.MissingReasons.Contains(MissingReason.NotApplicable))
        {
            Reason(item, MissingReason.NotApplicable, answer);
        }

        Reason(item, item.MissingReasons.Contains(MissingReason.Declined) ? MissingReason.Declined : MissingReason.NotAnswered, answer);
        _out.Close("div").Line();
    }

    private void Reason(FormItem item, MissingReason reason, MissingReason? answer) => Radio(
        item, PostedFields.Of(reason), _texts.Say(FormWords.Of(reason)), reason == answer && reason != MissingReason.NotAnswered, isOurs: true);

    private void Radio(FormItem item, string value, string label, bool isChosen, bool isOurs)
    {
        _out.Open("label", ("class", "ta-option"));
        _out.Empty("input", ("type", "radio"), ("name", item.FieldName), ("value", value), ("checked", isChosen ? "checked" : null));
        _out.Element("span", label, isOurs ? [Language, Direction] : []).Close("label").Line();
    }

    private static string Words(FormOption option) => option.Label is { } label ? option.PostedValue + " " + label : option.PostedValue;
}
