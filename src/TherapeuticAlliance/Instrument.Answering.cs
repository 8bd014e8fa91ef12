using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance;

/// <content>Ways to begin a response sheet. Positions are those of <see cref="Items"/>.</content>
public sealed partial class Instrument
{
    /// <summary>Returns a sheet on which nothing is answered yet.</summary>
    public ResponseSheet Blank() => SheetOf(new Answer[Items.Count]);

    /// <summary>Returns a sheet with whole numbers in the order of the form; null is not answered.</summary>
    /// <param name="first">The answer to the first item.</param>
    /// <param name="others">The answers to all other items.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet Answer(int? first, params int?[]? others) =>
        Read(Given(others), (item, i) => Of(item, i == 0 ? first : others?[i - 1]));

    /// <summary>Returns a sheet with decimals in the order of the form; null is not answered.</summary>
    /// <param name="first">The answer to the first item.</param>
    /// <param name="others">The answers to all other items.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet Answer(decimal? first, params decimal?[]? others) =>
        Read(Given(others), (item, i) => Of(item, i == 0 ? first : others?[i - 1]));

    /// <summary>Returns a sheet with doubles in the order of the form; null is not answered.</summary>
    /// <param name="first">The answer to the first item.</param>
    /// <param name="others">The answers to all other items.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet Answer(double? first, params double?[]? others) =>
        Read(Given(others), (item, i) => Of(item, i == 0 ? first : others?[i - 1]));

    /// <summary>Returns a sheet with whole numbers in the order of the form; null is not answered.</summary>
    /// <param name="answers">One for each item.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerFrom(IEnumerable<int?> answers) =>
        Read(answers, Of);

    /// <summary>Returns a sheet with decimals in the order of the form; null is not answered.</summary>
    /// <param name="answers">One for each item.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerFrom(IEnumerable<decimal?> answers) =>
        Read(answers, Of);

    /// <summary>Returns a sheet with doubles in the order of the form; null is not answered, NaN is invalid.</summary>
    /// <param name="answers">One for each item.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerFrom(IEnumerable<double?> answers) =>
        Read(answers, Of);

    /// <summary>Returns a sheet with whole numbers in the order of the form.</summary>
    /// <param name="answers">One for each item.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerFrom(IEnumerable<int> answers) => Read(answers, (item, value) => TherapeuticAlliance.Answer.Read(item, (decimal)value));

    /// <summary>Returns a sheet with whole numbers in the order of the form.</summary>
    /// <param name="answers">One for each item.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerFrom(IEnumerable<long> answers) => Read(answers, (item, value) => TherapeuticAlliance.Answer.Read(item, (decimal)value));

    /// <summary>Returns a sheet with decimals in the order of the form.</summary>
    /// <param name="answers">One for each item.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerFrom(IEnumerable<decimal> answers) => Read(answers, (item, value) => TherapeuticAlliance.Answer.Read(item, value));

    /// <summary>Returns a sheet with doubles in the order of the form; NaN is invalid, not missing.</summary>
    /// <param name="answers">One for each item.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerFrom(IEnumerable<double> answers) => Read(answers, (item, value) => TherapeuticAlliance.Answer.Read(item, value));

    /// <summary>
    /// Returns a sheet with computed numbers in the order of the form, such as <c>k * 0.1</c> of a slider: each is the nearest value
    /// of the form within a billionth of a step.
    /// </summary>
    /// <param name="answers">One for each item; null is not answered.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerNearest(IEnumerable<double?> answers) =>
        Read(answers, (item, value) => value is { } given ? TherapeuticAlliance.Answer.ReadNearest(item, given) : default);

    /// <summary>Returns a sheet with numbers of single precision in the order of the form: each is the value whose nearest float it is.</summary>
    /// <param name="answers">One for each item.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerNearest(IEnumerable<float> answers) => Read(answers, TherapeuticAlliance.Answer.ReadNearest);

    /// <summary>Returns a sheet with texts, each a number (invariant culture) or a label; null or blank is not answered.</summary>
    /// <param name="answers">One for each item.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerFrom(IEnumerable<string?> answers) => Read(answers, TherapeuticAlliance.Answer.ReadText);

    /// <summary>Returns a sheet with answers made by the readers of <see cref="TherapeuticAlliance.Answer"/>.</summary>
    /// <param name="answers">One for each item. A value that is no option of its item is kept as invalid.</param>
    /// <exception cref="ArgumentException">The number of answers is not the number of items.</exception>
    public ResponseSheet AnswerFrom(IEnumerable<Answer> answers) =>
        Read(answers, (item, answer) => answer.Value is { } value ? TherapeuticAlliance.Answer.Read(item, value) : answer);

    /// <summary>Returns a sheet with labels in the order of the form, in any case; null or blank is not answered.</summary>
    /// <param name="labels">One for each item.</param>
    /// <exception cref="ArgumentException">The number of labels is not the number of items.</exception>
    public ResponseSheet AnswerLabels(params string?[]? labels) =>
        Read(OrOneMissing(labels), (item, label) => string.IsNullOrWhiteSpace(label) ? default : TherapeuticAlliance.Answer.ReadLabel(item, label!));

    /// <summary>Returns a sheet with option positions on the form, from 1; null is not answered.</summary>
    /// <param name="positions">One for each item.</param>
    /// <exception cref="ArgumentException">The number of positions is not the number of items.</exception>
    public ResponseSheet AnswerOptions(params int?[]? positions) =>
        Read(OrOneMissing(positions), (item, position) => position is { } given ? TherapeuticAlliance.Answer.ReadOption(item, given) : default);

    private static Answer Of(Item item, int? value) => Of(item, (decimal?)value);

    private static Answer Of(Item item, decimal? value) => value is { } given ? TherapeuticAlliance.Answer.Read(item, given) : default;

    private static Answer Of(Item item, double? value) => value is { } given ? TherapeuticAlliance.Answer.Read(item, given) : default;

    // A lone null in place of the list is what the compiler makes of Answer(4, null): the second answer is missing.
    private static int Given(Array? others) => 1 + (others?.Length ?? 1);

    private static T[] OrOneMissing<T>(T[]? answers) => answers ?? [default!];

    private ResponseSheet Read<T>(IEnumerable<T> inputs, Func<Item, T, Answer> read)
    {
        T[] given = Guard.NotNull(inputs, nameof(inputs)) as T[] ?? inputs.ToArray();
        return Read(given.Length, (item, i) => read(item, given[i]));
    }

    private ResponseSheet Read(int inputs, Func<Item, int, Answer> read)
    {
        if (inputs != Items.Count)
        {
            throw new ArgumentException(
                Id + " has " + Number.Text(Items.Count) + " items, but " + Number.Text(inputs) + " answers were given; give null for a missing one.",
                nameof(inputs));
        }

        var answers = new Answer[inputs];
        for (int i = 0; i < inputs; i++)
        {
            answers[i] = read(Items[i], i);
        }

        return SheetOf(answers);
    }

    private ResponseSheet SheetOf(Answer[] answers) => new(this, answers, [], Administration.Unknown);
}
