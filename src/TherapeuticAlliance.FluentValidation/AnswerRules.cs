using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.FluentValidation;

/// <summary>
/// Rules about answers in a host's own models. A failure has the code of the finding as <c>ErrorCode</c>, the severity that the rule
/// was given, and the <see cref="Finding"/> as <c>CustomState</c>; its message never shows an answer. A property that is null is not judged.
/// </summary>
public static class AnswerRules
{
    /// <summary>Requires one answer for each item of an instrument, in order, each a value that the form offers; a missing one is allowed.</summary>
    /// <param name="rule">The rule of a list of whole numbers.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, IEnumerable<int?>> AnswersOf<T>(
        this IRuleBuilder<T, IEnumerable<int?>> rule, Instrument instrument, Severity severity = Severity.Error) =>
        rule.Custom(Answers<T, int?>(instrument, (form, answers) => form.AnswerFrom(answers), severity));

    /// <summary>Requires one answer for each item of an instrument, in order, each a value that the form offers; a missing one is allowed.</summary>
    /// <param name="rule">The rule of a list of whole numbers.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, IEnumerable<int>> AnswersOf<T>(
        this IRuleBuilder<T, IEnumerable<int>> rule, Instrument instrument, Severity severity = Severity.Error) =>
        rule.Custom(Answers<T, int>(instrument, (form, answers) => form.AnswerFrom(answers.Select(answer => (int?)answer)), severity));

    /// <summary>Requires one answer for each item of an instrument, in order, each a value that the form offers; a missing one is allowed.</summary>
    /// <param name="rule">The rule of a list of decimals.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, IEnumerable<decimal?>> AnswersOf<T>(
        this IRuleBuilder<T, IEnumerable<decimal?>> rule, Instrument instrument, Severity severity = Severity.Error) =>
        rule.Custom(Answers<T, decimal?>(instrument, (form, answers) => form.AnswerFrom(answers), severity));

    /// <summary>Requires one answer for each item of an instrument, in order, each a value that the form offers; a missing one is allowed.</summary>
    /// <param name="rule">The rule of a list of doubles.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, IEnumerable<double?>> AnswersOf<T>(
        this IRuleBuilder<T, IEnumerable<double?>> rule, Instrument instrument, Severity severity = Severity.Error) =>
        rule.Custom(Answers<T, double?>(instrument, (form, answers) => form.AnswerFrom(answers), severity));

    /// <summary>Requires one answer for each item of an instrument, in order, each a value that the form offers; a missing one is allowed.</summary>
    /// <param name="rule">The rule of a list of texts, numbers or labels.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, IEnumerable<string?>> AnswersOf<T>(
        this IRuleBuilder<T, IEnumerable<string?>> rule, Instrument instrument, Severity severity = Severity.Error) =>
        rule.Custom(Answers<T, string?>(instrument, (form, answers) => form.AnswerFrom(answers), severity));

    /// <summary>Requires a value that an item offers.</summary>
    /// <param name="rule">The rule of a whole number.</param>
    /// <param name="item">The item.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, int> InRangeOf<T>(this IRuleBuilder<T, int> rule, Item item, Severity severity = Severity.Error) =>
        rule.Custom(InRange<T, int>(item, value => Answer.Read(item, (decimal)value), severity));

    /// <summary>Requires a value that an item offers; null is a missing answer and allowed.</summary>
    /// <param name="rule">The rule of a whole number.</param>
    /// <param name="item">The item.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, int?> InRangeOf<T>(this IRuleBuilder<T, int?> rule, Item item, Severity severity = Severity.Error) =>
        rule.Custom(InRange<T, int?>(item, value => value is { } given ? Answer.Read(item, (decimal)given) : default, severity));

    /// <summary>Requires a value that an item offers.</summary>
    /// <param name="rule">The rule of a decimal.</param>
    /// <param name="item">The item.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, decimal> InRangeOf<T>(this IRuleBuilder<T, decimal> rule, Item item, Severity severity = Severity.Error) =>
        rule.Custom(InRange<T, decimal>(item, value => Answer.Read(item, value), severity));

    /// <summary>Requires a value that an item offers; null is a missing answer and allowed.</summary>
    /// <param name="rule">The rule of a decimal.</param>
    /// <param name="item">The item.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, decimal?> InRangeOf<T>(this IRuleBuilder<T, decimal?> rule, Item item, Severity severity = Severity.Error) =>
        rule.Custom(InRange<T, decimal?>(item, value => value is { } given ? Answer.Read(item, given) : default, severity));

    /// <summary>Requires a value that an item offers.</summary>
    /// <param name="rule">The rule of a double.</param>
    /// <param name="item">The item.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, double> InRangeOf<T>(this IRuleBuilder<T, double> rule, Item item, Severity severity = Severity.Error) =>
        rule.Custom(InRange<T, double>(item, value => Answer.Read(item, value), severity));

    /// <summary>Requires a value that an item offers; null is a missing answer and allowed.</summary>
    /// <param name="rule">The rule of a double.</param>
    /// <param name="item">The item.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRuleBuilderOptionsConditions<T, double?> InRangeOf<T>(this IRuleBuilder<T, double?> rule, Item item, Severity severity = Severity.Error) =>
        rule.Custom(InRange<T, double?>(item, value => value is { } given ? Answer.Read(item, given) : default, severity));

    /// <summary>Requires as many valid answers as the missing rule of a scale needs to score it.</summary>
    /// <param name="rule">The rule of one answer for each item of the instrument, in order.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="scaleCode">The code of one of its scales.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The instrument has no such scale.</exception>
    public static IRuleBuilderOptionsConditions<T, IEnumerable<int?>> CompleteEnoughFor<T>(
        this IRuleBuilder<T, IEnumerable<int?>> rule, Instrument instrument, string scaleCode, Severity severity = Severity.Error) =>
        rule.Custom(Complete<T, int?>(instrument, scaleCode, (form, answers) => form.AnswerFrom(answers), severity));

    /// <summary>Requires as many valid answers as the missing rule of a scale needs to score it.</summary>
    /// <param name="rule">The rule of one answer for each item of the instrument, in order.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="scaleCode">The code of one of its scales.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The instrument has no such scale.</exception>
    public static IRuleBuilderOptionsConditions<T, IEnumerable<decimal?>> CompleteEnoughFor<T>(
        this IRuleBuilder<T, IEnumerable<decimal?>> rule, Instrument instrument, string scaleCode, Severity severity = Severity.Error) =>
        rule.Custom(Complete<T, decimal?>(instrument, scaleCode, (form, answers) => form.AnswerFrom(answers), severity));

    /// <summary>Requires as many valid answers as the missing rule of a scale needs to score it.</summary>
    /// <param name="rule">The rule of one answer for each item of the instrument, in order.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="scaleCode">The code of one of its scales.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The instrument has no such scale.</exception>
    public static IRuleBuilderOptionsConditions<T, IEnumerable<double?>> CompleteEnoughFor<T>(
        this IRuleBuilder<T, IEnumerable<double?>> rule, Instrument instrument, string scaleCode, Severity severity = Severity.Error) =>
        rule.Custom(Complete<T, double?>(instrument, scaleCode, (form, answers) => form.AnswerFrom(answers), severity));

    /// <summary>Requires as many valid answers as the missing rule of a scale needs to score it.</summary>
    /// <param name="rule">The rule of one answer for each item of the instrument, in order.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="scaleCode">The code of one of its scales.</param>
    /// <param name="severity">How much a failure weighs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The instrument has no such scale.</exception>
    public static IRuleBuilderOptionsConditions<T, IEnumerable<string?>> CompleteEnoughFor<T>(
        this IRuleBuilder<T, IEnumerable<string?>> rule, Instrument instrument, string scaleCode, Severity severity = Severity.Error) =>
        rule.Custom(Complete<T, string?>(instrument, scaleCode, (form, answers) => form.AnswerFrom(answers), severity));

    private static Action<IEnumerable<TAnswer>, ValidationContext<T>> Answers<T, TAnswer>(
        Instrument instrument, Func<Instrument, IEnumerable<TAnswer>, ResponseSheet> read, Severity severity)
    {
        Guard.NotNull(instrument, nameof(instrument));
        return (answers, context) =>
        {
            if (Sheet(instrument, answers, read, context, severity) is not { } sheet)
            {
                return;
            }

            foreach (Finding finding in sheet.Findings)
            {
                Item? item = finding.Arguments.Count > 0 ? instrument.FindItem(finding.Arguments[0]) : null;
                string place = item is null ? string.Empty : "[" + Text(item.Position) + "]";
                FindingFailures.Add(context, finding, place, severity);
            }
        };
    }

    private static Action<TValue, ValidationContext<T>> InRange<T, TValue>(Item item, Func<TValue, Answer> read, Severity severity)
    {
        Guard.NotNull(item, nameof(item));
        return (value, context) =>
        {
            if (read(value).Trouble is { } kind)
            {
                FindingFailures.Add(context, AnswerRuleFindings.NotAnAnswer.At(string.Empty, item.Code, Text(item.Format.Lowest), Text(item.Format.Highest), kind.Name), string.Empty, severity);
            }
        };
    }

    private static Action<IEnumerable<TAnswer>, ValidationContext<T>> Complete<T, TAnswer>(
        Instrument instrument, string scaleCode, Func<Instrument, IEnumerable<TAnswer>, ResponseSheet> read, Severity severity)
    {
        Scale scale = Guard.NotNull(instrument, nameof(instrument))[Guard.NotNull(scaleCode, nameof(scaleCode))];
        return (answers, context) =>
        {
            ScaleScore? score = Sheet(instrument, answers, read, context, severity)?.Score()[scale.Code];
            if (score is { Status: ScoreStatus.NotScorable })
            {
                Finding finding = AnswerRuleFindings.TooFewAnswers.At(string.Empty, scale.Code, Text(score.Answered), Text(scale.Items.Count), Text(score.AnswersNeeded));
                FindingFailures.Add(context, finding, string.Empty, severity);
            }
        };
    }

    private static ResponseSheet? Sheet<T, TAnswer>(
        Instrument instrument, IEnumerable<TAnswer>? answers, Func<Instrument, IEnumerable<TAnswer>, ResponseSheet> read, ValidationContext<T> context, Severity severity)
    {
        if (answers is null)
        {
            return null;
        }

        TAnswer[] all = answers.ToArray();
        if (all.Length == instrument.Items.Count)
        {
            return read(instrument, all);
        }

        FindingFailures.Add(context, AnswerRuleFindings.AnswerCount.At(string.Empty, instrument.Id, Text(instrument.Items.Count), Text(all.Length)), string.Empty, severity);
        return null;
    }

    private static string Text(IFormattable number) => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture);
}
