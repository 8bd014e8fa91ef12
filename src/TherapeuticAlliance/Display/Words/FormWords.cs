using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Display.Words;

/// <summary>What the library adds to a form.</summary>
internal static class FormWords
{
    internal static TextTemplate NotAnswered { get; } = new("form.not-answered", "No answer");

    internal static TextTemplate NotApplicable { get; } = new("form.not-applicable", "Does not apply");

    internal static TextTemplate Declined { get; } = new("form.declined", "I prefer not to answer");

    internal static TextTemplate LineHint { get; } = new("form.line-hint", "Mark a place on the line, or type a number instead.");

    internal static TextTemplate Typed { get; } = new("form.typed", "Number from {lowest} to {highest}");

    internal static TextTemplate NotAccepted { get; } = new("form.not-accepted", "This answer is not possible here: {answer}. Please answer again, or leave it out.");

    internal static TextTemplate Send { get; } = new("form.send", "Send");

    internal static TextTemplate Of(MissingReason reason) => reason switch
    {
        MissingReason.NotApplicable => NotApplicable,
        MissingReason.Declined => Declined,
        _ => NotAnswered,
    };
}
