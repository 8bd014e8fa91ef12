using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance;

/// <summary>
/// One administration of one instrument: an answer for each item, and who and when if known. Immutable: every
/// <c>With…</c> returns a new sheet, so its value must be used. It can be half filled, stored and resumed.
/// </summary>
/// <remarks>
/// Two sheets are equal when their definitions score alike (the same content hash) and answers, answers to unknown items and
/// administration are equal. At most 512 answers to unknown items are kept, and of a text that is not understood 256 characters; a
/// finding says when more was left out.
/// </remarks>
public sealed partial class ResponseSheet : IEquatable<ResponseSheet>
{
    private readonly Answer[] _answers;
    private IReadOnlyList<Finding>? _findings;

    internal ResponseSheet(Instrument instrument, Answer[] answers, IReadOnlyList<UnknownItemAnswer> strays, Administration administration)
    {
        Instrument = instrument;
        _answers = answers;
        Answers = ReadOnly.Own(answers);
        UnknownItemAnswers = strays;
        Administration = administration;
    }

    /// <summary>Gets the instrument that was answered, in its version.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the answers, in the order of <see cref="Instrument.Items"/>.</summary>
    public IReadOnlyList<Answer> Answers { get; }

    /// <summary>Gets answers to items the instrument does not have, at most 512; usually empty.</summary>
    public IReadOnlyList<UnknownItemAnswer> UnknownItemAnswers { get; }

    /// <summary>Gets who and when, as far as known.</summary>
    public Administration Administration { get; }

    /// <summary>Gets whether every item has a value.</summary>
    public bool IsComplete => Array.TrueForAll(_answers, answer => answer.Kind == AnswerKind.Given);

    /// <summary>Gets what is noteworthy about the answers, in the order of the form; usually empty.</summary>
    public IReadOnlyList<Finding> Findings => _findings ??= ReadOnly.Copy(AnswerValidator.Of(this));

    /// <summary>Returns the answer to an item.</summary>
    /// <param name="itemCode">The code of the item.</param>
    /// <exception cref="KeyNotFoundException">The instrument has no such item.</exception>
    public Answer this[string itemCode] => Instrument.FindItem(itemCode) is { } item
        ? _answers[item.Position]
        : throw new KeyNotFoundException(Instrument.Id + " has no item of that code.");

    /// <summary>Returns the sheet with a whole number for an item; null is not answered.</summary>
    /// <param name="itemCode">The code of the item; an unknown one gives a finding.</param>
    /// <param name="value">The value as printed on the form.</param>
    [Pure]
    public ResponseSheet With(string itemCode, int? value) => With(itemCode, (decimal?)value);

    /// <summary>Returns the sheet with a whole number for an item; null is not answered.</summary>
    /// <param name="itemCode">The code of the item; an unknown one gives a finding.</param>
    /// <param name="value">The value as printed on the form.</param>
    [Pure]
    public ResponseSheet With(string itemCode, long? value) => With(itemCode, (decimal?)value);

    /// <summary>Returns the sheet with a decimal for an item; null is not answered.</summary>
    /// <param name="itemCode">The code of the item; an unknown one gives a finding.</param>
    /// <param name="value">The value as read from the form.</param>
    [Pure]
    public ResponseSheet With(string itemCode, decimal? value) =>
        value is { } given ? Place(itemCode, item => Answer.Read(item, given), Number.Text(given)) : WithMissing(itemCode);

    /// <summary>Returns the sheet with a double for an item; null is not answered.</summary>
    /// <param name="itemCode">The code of the item; an unknown one gives a finding.</param>
    /// <param name="value">The value as read from the form.</param>
    [Pure]
    public ResponseSheet With(string itemCode, double? value) =>
        value is { } given ? Place(itemCode, item => Answer.Read(item, given), Number.Text(given)) : WithMissing(itemCode);

    /// <summary>
    /// Returns the sheet with a computed number for an item, such as <c>k * 0.1</c> of a slider: the nearest value of the form within
    /// a billionth of a step. Null is not answered.
    /// </summary>
    /// <param name="itemCode">The code of the item; an unknown one gives a finding.</param>
    /// <param name="value">The value.</param>
    [Pure]
    public ResponseSheet WithNearest(string itemCode, double? value) =>
        value is { } given ? Place(itemCode, item => Answer.ReadNearest(item, given), Number.Text(given)) : WithMissing(itemCode);

    /// <summary>Returns the sheet with an answer made by one of the readers of <see cref="Answer"/>.</summary>
    /// <param name="itemCode">The code of the item; an unknown one gives a finding.</param>
    /// <param name="answer">The answer. A value must be an option of the item, else it is kept as invalid.</param>
    [Pure]
    public ResponseSheet With(string itemCode, Answer answer) =>
        Place(itemCode, item => answer.Value is { } value ? Answer.Read(item, value) : answer, TextOf(answer));

    /// <summary>Returns the sheet with the label of an anchor for an item, in any case; null or blank is not answered.</summary>
    /// <param name="itemCode">The code of the item; an unknown one gives a finding.</param>
    /// <param name="label">The label.</param>
    [Pure]
    public ResponseSheet WithLabel(string itemCode, string? label) =>
        string.IsNullOrWhiteSpace(label) ? WithMissing(itemCode) : Place(itemCode, item => Answer.ReadLabel(item, label!), label!);

    /// <summary>Returns the sheet with a number or label as text for an item; null or blank is not answered.</summary>
    /// <param name="itemCode">The code of the item; an unknown one gives a finding.</param>
    /// <param name="text">A number in the invariant culture, or a label.</param>
    [Pure]
    public ResponseSheet WithText(string itemCode, string? text) => Place(itemCode, item => Answer.ReadText(item, text), text ?? string.Empty);

    /// <summary>Returns the sheet with an option by its position on the form, from 1; null is not answered.</summary>
    /// <param name="itemCode">The code of the item; an unknown one gives a finding.</param>
    /// <param name="position">1 for the option printed first.</param>
    [Pure]
    public ResponseSheet WithOption(string itemCode, int? position) =>
        position is { } given ? Place(itemCode, item => Answer.ReadOption(item, given), Number.Text(given)) : WithMissing(itemCode);

    /// <summary>Returns the sheet with an item missing for a reason.</summary>
    /// <param name="itemCode">The code of the item; an unknown one gives a finding.</param>
    /// <param name="reason">Why it is missing.</param>
    [Pure]
    public ResponseSheet WithMissing(string itemCode, MissingReason reason = MissingReason.NotAnswered)
    {
        Answer missing = Answer.Missing(reason);
        return Place(itemCode, _ => missing, string.Empty);
    }

    /// <summary>Returns the sheet with who and when.</summary>
    /// <param name="administration">Who and when.</param>
    [Pure]
    public ResponseSheet WithAdministration(Administration administration) =>
        new(Instrument, _answers, UnknownItemAnswers, Guard.NotNull(administration, nameof(administration)));

    /// <summary>
    /// Returns the sheet as one of another form of the family, where that is honest: the same rater, every question of the
    /// other form asked here, on the same response format. Questions are known by their bank items, and between two versions of one
    /// instrument by their codes. Answers carry over as given; keying is the other form's own.
    /// </summary>
    /// <param name="target">The other form.</param>
    /// <returns>The sheet, or findings that say why the answers of one cannot be taken for the other.</returns>
    public Result<ResponseSheet> ProjectTo(Instrument target) => Projection.Of(this, Guard.NotNull(target, nameof(target)));

    /// <summary>Scores the sheet by the rules of the definition. It never throws for what a person answered.</summary>
    public ScoreReport Score() => Instrument.Scorer().Score(this);

    /// <summary>Scores the sheet by rules of the caller's.</summary>
    /// <param name="options">The caller's rules.</param>
    public ScoreReport Score(ScoringOptions options) => new Scorer(Instrument, options).Score(this);

    /// <summary>Returns the instrument; never an answer or identifier.</summary>
    public override string ToString() => nameof(ResponseSheet) + " " + Instrument;

    private static string TextOf(Answer answer) => answer.Value is { } value ? Number.Text(value) : answer.AttemptedValue ?? string.Empty;

    /// <inheritdoc/>
    public bool Equals(ResponseSheet? other) =>
        other is not null && (ReferenceEquals(this, other)
            || (Instrument.HasDefinitionOf(other.Instrument) && Answers.SequenceEqual(other.Answers)
                && UnknownItemAnswers.SequenceEqual(other.UnknownItemAnswers) && Administration.Equals(other.Administration)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponseSheet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = StringComparer.Ordinal.GetHashCode(Instrument.Id);
        foreach (Answer answer in _answers)
        {
            hash = unchecked((hash * 397) ^ answer.GetHashCode());
        }

        return hash;
    }

    private ResponseSheet Place(string itemCode, Func<Item, Answer> read, string text)
    {
        if (Instrument.FindItem(itemCode) is not { } item)
        {
            return UnknownItemAnswers.Count >= SheetLimits.UnknownItems
                ? this
                : new ResponseSheet(Instrument, _answers, ReadOnly.Copy(UnknownItemAnswers.Append(new UnknownItemAnswer(itemCode, text))), Administration);
        }

        var answers = (Answer[])_answers.Clone();
        answers[item.Position] = read(item);
        return new ResponseSheet(Instrument, answers, UnknownItemAnswers, Administration);
    }
}
