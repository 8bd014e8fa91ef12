using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>Describes a scale of a definition: its items, how they become a score, and who says so.</summary>
/// <remarks>Every call changes this builder and returns it, so its value may be dropped. What is decided twice is a finding.</remarks>
public sealed class ScaleBuilder
{
    private readonly ScaleDraft _draft;

    internal ScaleBuilder(ScaleDraft draft) => _draft = draft;

    /// <summary>Names the scale for people.</summary>
    /// <param name="name">The name; the code when none is given.</param>
    public ScaleBuilder Named(string name)
    {
        _draft.Name = name;
        return this;
    }

    /// <summary>Lists items by their numbers on the form.</summary>
    /// <param name="numbers">The numbers.</param>
    public ScaleBuilder Items(params int[] numbers)
    {
        foreach (int number in Guard.NotNull(numbers, nameof(numbers)))
        {
            _draft.Items.Add(new ItemReference(number));
        }

        return this;
    }

    /// <summary>Lists items by their codes.</summary>
    /// <param name="codes">The codes.</param>
    public ScaleBuilder Items(params string[] codes)
    {
        _draft.Items.AddRange(Guard.NotNull(codes, nameof(codes)).Select(code => new ItemReference(code)));
        return this;
    }

    /// <summary>Takes all items that are not marked unscored.</summary>
    public ScaleBuilder AllItems()
    {
        _draft.HasAllItems = true;
        return this;
    }

    /// <summary>Scores the weighted sum.</summary>
    public ScaleBuilder Sum()
    {
        _draft.Aggregation = Aggregation.Sum;
        return Chosen(ScaleChoice.Aggregation, nameof(Sum));
    }

    /// <summary>Scores the weighted mean.</summary>
    public ScaleBuilder Mean()
    {
        _draft.Aggregation = Aggregation.Mean;
        return Chosen(ScaleChoice.Aggregation, nameof(Mean));
    }

    /// <summary>Says that a rising score of this scale is better, whatever holds for the instrument.</summary>
    public ScaleBuilder HigherIsBetter() => Pointing(Direction.HigherIsBetter);

    /// <summary>Says that a rising score of this scale is worse, whatever holds for the instrument.</summary>
    public ScaleBuilder HigherIsWorse() => Pointing(Direction.HigherIsWorse);

    /// <summary>Says that neither end of this scale is better, as for a preference.</summary>
    public ScaleBuilder NeitherIsBetter() => Pointing(Direction.Neither);

    /// <summary>Multiplies the score by a published ratio: <c>Mean().Times(10)</c> for a CORE clinical score.</summary>
    /// <param name="numerator">From 1 to 1 000 000.</param>
    /// <param name="denominator">From 1 to 1 000 000.</param>
    public ScaleBuilder Times(int numerator, int denominator = 1)
    {
        _draft.MultiplierNumerator = numerator;
        _draft.MultiplierDenominator = denominator;
        return Chosen(ScaleChoice.Multiplier, nameof(Times));
    }

    /// <summary>Requires every item.</summary>
    /// <param name="publishedIn">The source, if the rule is published; else the rule is the caller's.</param>
    public ScaleBuilder RequireAll(string? publishedIn = null) => Rule(MissingRuleKind.RequireAll, 0, publishedIn);

    /// <summary>Allows at most so many missing answers.</summary>
    /// <param name="count">From 0 to one less than the number of items.</param>
    /// <param name="publishedIn">The source, if the rule is published; else the rule is the caller's.</param>
    public ScaleBuilder AtMostMissing(int count, string? publishedIn = null) => Rule(MissingRuleKind.AtMostMissing, count, publishedIn);

    /// <summary>Requires at least so many answers.</summary>
    /// <param name="count">From 1 to the number of items.</param>
    /// <param name="publishedIn">The source, if the rule is published; else the rule is the caller's.</param>
    public ScaleBuilder AtLeastAnswered(int count, string? publishedIn = null) => Rule(MissingRuleKind.AtLeastAnswered, count, publishedIn);

    /// <summary>Requires at least a share of the items, rounded up: three quarters of 3 items are 3, of 12 are 9.</summary>
    /// <param name="count">The numerator, from 1 to <paramref name="outOf"/>.</param>
    /// <param name="outOf">The denominator, at most 1 000 000: 4 for quarters, 100 for percent.</param>
    /// <param name="publishedIn">The source, if the rule is published; else the rule is the caller's.</param>
    public ScaleBuilder AtLeastShareAnswered(int count, int outOf, string? publishedIn = null)
    {
        _draft.RuleOutOf = outOf;
        return Rule(MissingRuleKind.AtLeastShare, count, publishedIn);
    }

    /// <summary>Lets the missing rule speak of the items that apply: one that the respondent called not applicable is no missing one.</summary>
    public ScaleBuilder ExcusingNotApplicable()
    {
        // Whoever changes a rule answers for it.
        _draft.RuleOrigin = _draft.RuleOrigin == RuleOrigin.LibraryDefault ? RuleOrigin.Caller : _draft.RuleOrigin;
        _draft.ExcusesNotApplicable = true;
        return this;
    }

    /// <summary>Rounds the score of an incomplete form to a whole number, as some manuals do. The exact ratio stays beside it.</summary>
    /// <param name="rounding">How.</param>
    public ScaleBuilder RoundedWhenProrated(ScoreRounding rounding)
    {
        _draft.Rounding = Guard.Known(rounding, nameof(rounding));
        return Chosen(ScaleChoice.Rounding, nameof(RoundedWhenProrated));
    }

    /// <summary>Turns raw scores into scores by a table, such as one of T scores. The raw score stays beside it.</summary>
    /// <param name="values">One value for each whole raw score, from the lowest possible one up; none below the one before.</param>
    public ScaleBuilder ConvertedBy(params decimal[] values)
    {
        _draft.Conversion = Decimals.Copy(Guard.NotNull(values, nameof(values)));
        return Chosen(ScaleChoice.Conversion, nameof(ConvertedBy));
    }

    /// <summary>Says what the scale measures.</summary>
    /// <param name="constructs">The constructs.</param>
    public ScaleBuilder Measuring(params Construct[] constructs)
    {
        _draft.Constructs = ReadOnly.Append(_draft.Constructs, Guard.NotNull(constructs, nameof(constructs)));
        return this;
    }

    /// <summary>Says how well the key of this scale is proven; replaces the evidence of the whole definition.</summary>
    /// <param name="level">How well.</param>
    /// <param name="sources">By what.</param>
    public ScaleBuilder Evidence(EvidenceLevel level, params string[] sources)
    {
        _draft.Evidence = new Evidence(Guard.Known(level, nameof(level)), Guard.NotNull(sources, nameof(sources)));
        return Chosen(ScaleChoice.Evidence, nameof(Evidence));
    }

    /// <summary>Adds a published cut-off of the score.</summary>
    /// <param name="code">A code, unique in the scale.</param>
    /// <param name="comparison">How the score is held against it.</param>
    /// <param name="value">The bound.</param>
    /// <param name="meaning">What it means to meet it, in your own words.</param>
    /// <param name="source">Who published it.</param>
    public ScaleBuilder Threshold(string code, Comparison comparison, decimal value, string meaning, string source) =>
        Threshold(code, ThresholdTarget.Score, comparison, value, meaning, source);

    /// <summary>Adds a published cut-off that any single item of the scale can meet.</summary>
    /// <param name="code">A code, unique in the scale.</param>
    /// <param name="comparison">How each item is held against it.</param>
    /// <param name="value">The bound.</param>
    /// <param name="meaning">What it means to meet it, in your own words.</param>
    /// <param name="source">Who published it.</param>
    public ScaleBuilder AnyItemThreshold(string code, Comparison comparison, decimal value, string meaning, string source) =>
        Threshold(code, ThresholdTarget.AnyItem, comparison, value, meaning, source);

    /// <summary>Adds a published alert on how much worse the score is than that of the last session.</summary>
    /// <param name="code">A code, unique in the scale.</param>
    /// <param name="comparison">How the fall is held against it: at or above, or above.</param>
    /// <param name="points">The fall, above 0; a rise where higher is worse.</param>
    /// <param name="meaning">What it means to meet it, in your own words.</param>
    /// <param name="source">Who published it.</param>
    public ScaleBuilder FallThreshold(string code, Comparison comparison, decimal points, string meaning, string source) =>
        Threshold(code, ThresholdTarget.FallFromLast, comparison, points, meaning, source);

    /// <summary>Says why no cut-off is offered; replaces the reason of the whole definition.</summary>
    /// <param name="reason">The reason, with its source.</param>
    public ScaleBuilder NoThresholds(string reason)
    {
        _draft.WhyNoThreshold = reason;
        return this;
    }

    /// <summary>Adds published figures of a sample.</summary>
    /// <param name="sample">Who was measured.</param>
    /// <param name="size">How many observations.</param>
    /// <param name="mean">The mean, in points of the scale.</param>
    /// <param name="standardDeviation">The standard deviation, in points of the scale.</param>
    /// <param name="source">Who published the figures.</param>
    /// <param name="withinPersonStandardDeviation">The standard deviation within a person from session to session, if given.</param>
    public ScaleBuilder Norm(string sample, int size, decimal mean, decimal standardDeviation, string source, decimal? withinPersonStandardDeviation = null)
    {
        _draft.Norms.Add(new Norm(sample, size, mean, standardDeviation, withinPersonStandardDeviation, source));
        return this;
    }

    private ScaleBuilder Pointing(Direction direction)
    {
        _draft.Direction = direction;
        return this;
    }

    private ScaleBuilder Rule(MissingRuleKind kind, int count, string? publishedIn)
    {
        _draft.RuleKind = kind;
        _draft.RuleCount = count;
        _draft.RuleOrigin = publishedIn is null ? RuleOrigin.Caller : RuleOrigin.Published;
        _draft.RuleSource = publishedIn;
        return Chosen(ScaleChoice.Rule, kind.ToString());
    }

    private ScaleBuilder Chosen(string about, string call)
    {
        _draft.Choices.Add(new ScaleChoice(about, call));
        return this;
    }

    private ScaleBuilder Threshold(string code, ThresholdTarget target, Comparison comparison, decimal value, string meaning, string source)
    {
        _draft.Thresholds.Add(new Threshold(code, target, Guard.Known(comparison, nameof(comparison)), value, meaning, source));
        return this;
    }
}
