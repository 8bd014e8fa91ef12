using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <content>Many answers at once, in time linear in their number.</content>
public sealed partial class ResponseSheet
{
    /// <summary>Returns the sheet with answers made by the readers of <see cref="Answer"/>, by the codes of their items.</summary>
    /// <param name="answers">The answers; of two for one item the later counts. Unknown codes give findings.</param>
    [Pure]
    public ResponseSheet WithAll(IEnumerable<KeyValuePair<string, Answer>> answers) =>
        PlaceAll(answers, (item, answer) => answer.Value is { } value ? Answer.Read(item, value) : answer, TextOf);

    /// <summary>Returns the sheet with whole numbers by the codes of their items.</summary>
    /// <param name="answers">The answers; of two for one item the later counts. Unknown codes give findings.</param>
    [Pure]
    public ResponseSheet WithAll(IEnumerable<KeyValuePair<string, int>> answers) => PlaceAll(answers, (item, value) => Answer.Read(item, (decimal)value), Number.Text);

    /// <summary>Returns the sheet with whole numbers by the codes of their items; null is not answered.</summary>
    /// <param name="answers">The answers; of two for one item the later counts. Unknown codes give findings.</param>
    [Pure]
    public ResponseSheet WithAll(IEnumerable<KeyValuePair<string, int?>> answers) =>
        PlaceAll(answers, (item, value) => value is { } given ? Answer.Read(item, (decimal)given) : default, value => value is { } given ? Number.Text(given) : string.Empty);

    /// <summary>Returns the sheet with decimals by the codes of their items; null is not answered.</summary>
    /// <param name="answers">The answers; of two for one item the later counts. Unknown codes give findings.</param>
    [Pure]
    public ResponseSheet WithAll(IEnumerable<KeyValuePair<string, decimal?>> answers) =>
        PlaceAll(answers, (item, value) => value is { } given ? Answer.Read(item, given) : default, value => value is { } given ? Number.Text(given) : string.Empty);

    /// <summary>Returns the sheet with texts by the codes of their items, each a number (invariant culture) or a label; null or blank is not answered.</summary>
    /// <param name="answers">The answers; of two for one item the later counts. Unknown codes give findings.</param>
    [Pure]
    public ResponseSheet WithAllTexts(IEnumerable<KeyValuePair<string, string?>> answers) => PlaceAll(answers, Answer.ReadText, text => text ?? string.Empty);

    private ResponseSheet PlaceAll<T>(IEnumerable<KeyValuePair<string, T>> given, Func<Item, T, Answer> read, Func<T, string> text)
    {
        var answers = (Answer[])_answers.Clone();
        var unknown = new List<UnknownItemAnswer>(UnknownItemAnswers);
        foreach (KeyValuePair<string, T> one in Guard.NotNull(given, nameof(given)))
        {
            if (Instrument.FindItem(one.Key) is { } item)
            {
                answers[item.Position] = read(item, one.Value);
            }
            else if (unknown.Count < SheetLimits.UnknownItems)
            {
                unknown.Add(new UnknownItemAnswer(one.Key, text(one.Value)));
            }
        }

        return new ResponseSheet(Instrument, answers, ReadOnly.Copy(unknown), Administration);
    }
}
