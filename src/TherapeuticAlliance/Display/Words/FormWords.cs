namespace TherapeuticAlliance.Display.Words;

/// <summary>What the library adds to a form.</summary>
internal static class FormWords
{
    internal static Sentence NotAnswered { get; } = new("form.not-answered", "No answer");

    internal static Sentence NotApplicable { get; } = new("form.not-applicable", "Does not apply");

    internal static Sentence Declined { get; } = new("form.declined", "I prefer not to answer");

    internal static Sentence LineHint { get; } = new("form.line-hint", "Mark a place on the line, or type a number instead.");

    internal static Sentence Typed { get; } = new("form.typed", "Number from {lowest} to {highest}");

    internal static Sentence NotAccepted { get; } = new("form.not-accepted", "This answer is not possible here: {answer}. Please answer again, or leave it out.");

    internal static Sentence Send { get; } = new("form.send", "Send");

    internal static Sentence Of(MissingReason reason) => reason switch
    {
        MissingReason.NotApplicable => NotApplicable,
        MissingReason.Declined => Declined,
        _ => NotAnswered,
    };
}
