using System;
using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>
/// Collects a definition: say things in any order, and build. A number is the number of an item on the form, a text is a code;
/// where a number is also the code of another item, the definition is refused with both readings. A builder is not safe to share
/// between threads; the instrument it builds is.
/// </summary>
/// <remarks>Every call changes this builder and returns it, so its value may be dropped. Equality is by reference.</remarks>
public sealed class InstrumentBuilder : ITitleStep, IRaterStep, IFormatStep
{
    private const string ItemsPath = "items";

    private readonly InstrumentDraft _draft;

    internal InstrumentBuilder(string? id, string? version)
        : this(new InstrumentDraft(id, version))
    {
    }

    internal InstrumentBuilder(InstrumentDraft draft) => _draft = draft;

    IRaterStep ITitleStep.Titled(string title, string? abbreviation)
    {
        _draft.Title = title;
        _draft.Abbreviation = abbreviation;
        return this;
    }

    IFormatStep IRaterStep.RatedBy(Rater rater)
    {
        _draft.Rater = Guard.NotNull(rater, nameof(rater));
        return this;
    }

    InstrumentBuilder IFormatStep.Answered(FormatBuilder format)
    {
        _draft.Format = Guard.NotNull(format, nameof(format));
        return this;
    }

    /// <summary>Names the family: forms of one questionnaire share it.</summary>
    /// <param name="family">An id such as <c>wai</c>.</param>
    public InstrumentBuilder OfFamily(string family) => Say(draft => draft.Family = family);

    /// <summary>Says that a rising score is worse, as for distress.</summary>
    public InstrumentBuilder HigherIsWorse() => Say(draft => draft.Direction = Direction.HigherIsWorse);

    /// <summary>Says that neither end is better, as for preferences.</summary>
    public InstrumentBuilder NeitherIsBetter() => Say(draft => draft.Direction = Direction.Neither);

    /// <summary>Names a publication.</summary>
    /// <param name="citation">Authors, year and place.</param>
    /// <param name="doi">The DOI, if verified.</param>
    public InstrumentBuilder Cited(string citation, string? doi = null) => Say(draft => draft.Citations.Add(Citation.OfDraft(citation, doi)));

    /// <summary>States the rights to the form.</summary>
    /// <param name="rights">The rights.</param>
    public InstrumentBuilder Rights(Rights rights) => Say(draft => draft.Rights = Guard.NotNull(rights, nameof(rights)));

    /// <summary>
    /// Says how well the keys are proven, for all scales that do not say so themselves; in a definition without a key, how
    /// well items and range are.
    /// </summary>
    /// <param name="level">How well.</param>
    /// <param name="sources">By what.</param>
    public InstrumentBuilder Evidence(EvidenceLevel level, params string[] sources) => Say(draft =>
        draft.Evidence = new Evidence(Guard.Known(level, level is >= EvidenceLevel.Verified and <= EvidenceLevel.CallerSupplied, nameof(level)), Guard.NotNull(sources, nameof(sources))));

    /// <summary>Says why no cut-off is offered, for all scales that have none and do not say so themselves.</summary>
    /// <param name="reason">The reason, with its source.</param>
    public InstrumentBuilder NoThresholds(string reason) => Say(draft => draft.WhyNoThreshold = reason);

    /// <summary>Lists items by code, in the order of the form; they are numbered on from the last.</summary>
    /// <param name="codes">Letters, digits, hyphens, dots and underscores, at most 64.</param>
    public InstrumentBuilder Items(params string[] codes) => Say(draft =>
    {
        foreach (string code in Guard.NotNull(codes, nameof(codes)))
        {
            draft.Items.Add(new ItemDraft(code, draft.Items.Count + 1));
        }
    });

    /// <summary>Lists items that are known by their numbers only; the codes are <c>1</c>, <c>2</c> and so on.</summary>
    /// <param name="count">How many.</param>
    public InstrumentBuilder NumberedItems(int count) =>
        Items(Enumerable.Range(_draft.Items.Count + 1, Math.Max(0, count)).Select(Number.Text).ToArray());

    /// <summary>Lists items of a bank, in the order of the form; their codes are their numbers on the form.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="numbers">The numbers in the bank.</param>
    public InstrumentBuilder ItemsFrom(ItemBank bank, params int[] numbers) => Say(draft =>
    {
        Guard.NotNull(bank, nameof(bank));
        foreach (int number in Guard.NotNull(numbers, nameof(numbers)))
        {
            int onForm = draft.Items.Count + 1;
            BankItem? question = bank.Find(number);
            var item = new ItemDraft(Number.Text(onForm), onForm)
            {
                BankItem = question?.Code,
                Label = question?.Label,
                Constructs = question?.Constructs ?? ReadOnly.Empty<Construct>(),
            };
            draft.Items.Add(item);
            if (item.BankItem is null)
            {
                draft.Findings.Add(DefinitionFindings.BankItemUnknown.At("items[" + item.Code + "]", bank.Family, Number.Text(number)));
            }
        }
    });

    /// <summary>Says more about one listed item.</summary>
    /// <param name="code">The code of the item.</param>
    /// <param name="describe">What to say.</param>
    public InstrumentBuilder Item(string code, Action<ItemBuilder> describe) =>
        Each(ItemsPath, [new ItemReference(code)], draft => Guard.NotNull(describe, nameof(describe))(new ItemBuilder(draft)));

    /// <summary>Says more about one listed item.</summary>
    /// <param name="number">The number of the item on the form.</param>
    /// <param name="describe">What to say.</param>
    public InstrumentBuilder Item(int number, Action<ItemBuilder> describe) =>
        Each(ItemsPath, [new ItemReference(number)], draft => Guard.NotNull(describe, nameof(describe))(new ItemBuilder(draft)));

    /// <summary>Marks items as reverse-keyed, by their numbers on the form.</summary>
    /// <param name="numbers">The numbers.</param>
    public InstrumentBuilder Reversed(params int[] numbers) => Each("reversed", References(numbers), item => item.IsReversed = true);

    /// <summary>Marks items as reverse-keyed, by their codes.</summary>
    /// <param name="codes">The codes.</param>
    public InstrumentBuilder Reversed(params string[] codes) => Each("reversed", References(codes), item => item.IsReversed = true);

    /// <summary>Marks items as knowingly on no scale, by their numbers on the form.</summary>
    /// <param name="numbers">The numbers.</param>
    public InstrumentBuilder Unscored(params int[] numbers) => Each("unscored", References(numbers), item => item.IsUnscored = true);

    /// <summary>Marks items as knowingly on no scale, by their codes.</summary>
    /// <param name="codes">The codes.</param>
    public InstrumentBuilder Unscored(params string[] codes) => Each("unscored", References(codes), item => item.IsUnscored = true);

    /// <summary>Gives items a weight in their scales, by their codes: <c>Weighted(3, "2")</c> weighs item 2 three times.</summary>
    /// <param name="weight">From 1 to 1000.</param>
    /// <param name="codes">The codes. There is no form with numbers, since <c>Weighted(3, 2)</c> could be read both ways.</param>
    public InstrumentBuilder Weighted(int weight, params string[] codes) => Each("weighted", References(codes), item => item.Weight = weight);

    /// <summary>Says that the form prints the highest option first on these items; matters for answers by option position.</summary>
    /// <param name="numbers">The numbers of the items.</param>
    public InstrumentBuilder PrintedHighestFirst(params int[] numbers) =>
        Each("printed", References(numbers), item => item.OptionOrder = OptionOrder.HighestFirst);

    /// <summary>Says that the form prints the highest option first on these items; matters for answers by option position.</summary>
    /// <param name="codes">The codes of the items.</param>
    public InstrumentBuilder PrintedHighestFirst(params string[] codes) =>
        Each("printed", References(codes), item => item.OptionOrder = OptionOrder.HighestFirst);

    /// <summary>Scores none of the scales when more items of the form are missing; a rule of the form stands beside those of its scales.</summary>
    /// <param name="count">How many of the items on a scale may be missing.</param>
    /// <param name="publishedIn">The source, if the rule is published; else the rule is the caller's.</param>
    public InstrumentBuilder FormAtMostMissing(int count, string? publishedIn = null) => FormRule(count >= 0 ? MissingRule.AtMostMissing(count) : null, publishedIn);

    /// <summary>Scores none of the scales when fewer items of the form are answered; a rule of the form stands beside those of its scales.</summary>
    /// <param name="count">How many of the items on a scale must be answered.</param>
    /// <param name="publishedIn">The source, if the rule is published; else the rule is the caller's.</param>
    public InstrumentBuilder FormAtLeastAnswered(int count, string? publishedIn = null) => FormRule(count >= 1 ? MissingRule.AtLeastAnswered(count) : null, publishedIn);

    /// <summary>Adds a scale.</summary>
    /// <param name="code">An id such as <c>bond</c>, unique in the instrument.</param>
    /// <param name="describe">Its items, sum or mean, and rule.</param>
    public InstrumentBuilder Scale(string code, Action<ScaleBuilder> describe) => Say(draft =>
    {
        var scale = new ScaleDraft(code, code);
        Guard.NotNull(describe, nameof(describe))(new ScaleBuilder(scale));
        draft.Scales.Add(scale);
    });

    /// <summary>Adds the scale with the code <c>total</c>.</summary>
    /// <param name="describe">Its items, sum or mean, and rule.</param>
    public InstrumentBuilder Total(Action<ScaleBuilder> describe) =>
        Scale("total", scale => Guard.NotNull(describe, nameof(describe))(scale.Named("Total")));

    /// <summary>Says that items and range are proven but the key is not: such an instrument describes itself and is not scored.</summary>
    /// <param name="missing">What is missing, as a sentence.</param>
    /// <param name="whomToAsk">Who has it, as a sentence.</param>
    /// <param name="knownScales">The names of the scales, where these are known.</param>
    public InstrumentBuilder WithoutKey(string missing, string whomToAsk, params string[] knownScales) =>
        Say(draft => draft.MissingKey = new MissingKey(missing, whomToAsk, Guard.NotNull(knownScales, nameof(knownScales))));

    /// <summary>Checks everything and returns the instrument, or all findings.</summary>
    public Result<Instrument> BuildOrFindings() => DefinitionCompiler.Build(_draft);

    /// <summary>Checks everything and returns the instrument.</summary>
    /// <exception cref="InvalidDefinitionException">There are findings; it carries all of them.</exception>
    public Instrument Build()
    {
        Result<Instrument> result = BuildOrFindings();
        return result.ValueOrDefault ?? throw new InvalidDefinitionException(result.Findings);
    }

    private InstrumentBuilder FormRule(MissingRule? rule, string? publishedIn) => Say(draft =>
    {
        draft.FormRule = rule;
        draft.FormRuleSource = publishedIn;
        draft.FormRuleCalls++;
    });

    private static ItemReference[] References(int[] numbers) =>
        Guard.NotNull(numbers, nameof(numbers)).Select(number => new ItemReference(number)).ToArray();

    private static ItemReference[] References(string[] codes) =>
        Guard.NotNull(codes, nameof(codes)).Select(code => new ItemReference(code)).ToArray();

    private InstrumentBuilder Each(string path, ItemReference[] references, Action<ItemDraft> say)
    {
        foreach (ItemReference reference in references)
        {
            // An item may be described in several calls; a mark is made once.
            var mark = new ItemMark(path, isSaidOnce: path != ItemsPath, reference, say);
            _draft.Marks.Add(mark);
            mark.Resolve(_draft);
        }

        return this;
    }

    private InstrumentBuilder Say(Action<InstrumentDraft> say)
    {
        say(_draft);
        return this;
    }
}
