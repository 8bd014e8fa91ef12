namespace TherapeuticAlliance.Scoring;

/// <summary>
/// A scale with the rule it is scored by, resolved once: adds up the answers and divides once. The report and the number
/// path both score with it, and the batch kernels equal it bit for bit.
/// </summary>
internal sealed unsafe class CompiledScale
{
    private readonly ScoredItem[] _items;
    private readonly double _completeNumerator;
    private readonly double _completeDenominator;

    internal CompiledScale(Scale scale, ScoringOptions options)
    {
        // Without one format there is nothing to prorate with, whatever the caller wishes.
        MissingRule? chosen = scale.CanBeProrated ? options.RuleFor(scale) : null;
        Scale = scale;
        Rule = chosen ?? scale.Rule;
        RuleOrigin = chosen is null ? scale.RuleOrigin : RuleOrigin.Caller;
        AnswersNeeded = Rule.AnswersNeeded(scale.Items.Count);

        _items = new ScoredItem[scale.Items.Count];
        for (int i = 0; i < _items.Length; i++)
        {
            _items[i] = new ScoredItem(scale.Items[i], scale.Arithmetic.Factors[i]);
        }

        ExactScore complete = scale.Arithmetic.Complete(1);
        _completeNumerator = complete.Numerator;
        _completeDenominator = complete.Denominator;
    }

    internal Scale Scale { get; }

    internal MissingRule Rule { get; }

    internal RuleOrigin RuleOrigin { get; }

    internal int AnswersNeeded { get; }

    internal int Items => _items.Length;

    /// <summary>Whether answered items and their sum say all: nothing is excused, rounded or looked up.</summary>
    internal bool IsPlain => Scale.IsPlain && !Rule.ExcusesNotApplicable;

    internal ScoreStatus StatusOf(int answered) =>
        answered == _items.Length ? ScoreStatus.Complete
        : answered >= AnswersNeeded ? ScoreStatus.Prorated
        : ScoreStatus.NotScorable;

    internal ScoreStatus StatusOf(in AnsweredSum sum)
    {
        int applying = _items.Length - sum.Excused;
        return applying == 0 || sum.Answered < NeededOf(sum) ? ScoreStatus.NotScorable
            : sum.Answered == applying ? ScoreStatus.Complete
            : ScoreStatus.Prorated;
    }

    /// <summary>How many answers are needed of the items that apply, at least one.</summary>
    internal int NeededOf(in AnsweredSum sum) => Rule.AnswersNeeded(System.Math.Max(1, _items.Length - sum.Excused));

    /// <summary>The score of a form whose status is not "not scorable": the ratio, rounded and looked up where the definition says so.</summary>
    internal ExactScore Final(in AnsweredSum sum) => Scale.Finish(Scale.Arithmetic.Score((long)sum.Sum, sum.AnsweredWeight), sum.Answered == _items.Length);

    /// <summary>The scores still possible; an item that does not apply stays out.</summary>
    internal ScoreRange Possible(in AnsweredSum sum)
    {
        long weight = Scale.Arithmetic.Weight - sum.ExcusedWeight;
        bool isWhole = sum.Excused == 0;
        return weight == 0 ? new ScoreRange(Scale.Lowest, Scale.Highest) : new ScoreRange(
            Scale.Finish(Scale.Arithmetic.Score((long)sum.Lowest, weight), isWhole), Scale.Finish(Scale.Arithmetic.Score((long)sum.Highest, weight), isWhole));
    }

    /// <summary>Adds up answers in units, or in points, of which those without a value are <see cref="Unusable"/>.</summary>
    internal AnsweredSum Add(double* units)
    {
        ScoredItem[] items = _items;
        double sum = 0, lowest = 0, highest = 0;
        long weight = 0;
        int count = 0, excused = 0;
        long excusedWeight = 0;
        for (int i = 0; i < items.Length; i++)
        {
            double value = units[items[i].Position];
            if (value == Unusable.DoesNotApply || (value == Unusable.NotApplicable && Rule.ExcusesNotApplicable))
            {
                excused++;
                excusedWeight += items[i].Weight;
                continue;
            }

            if (Unusable.Is(value))
            {
                lowest += items[i].Lowest;
                highest += items[i].Highest;
                continue;
            }

            sum += items[i].Offset + (items[i].Factor * value);
            weight += items[i].Weight;
            count++;
        }

        return new AnsweredSum(sum, weight, count, sum + lowest, sum + highest, excused, excusedWeight);
    }

    /// <summary>Returns the score of the answered items, or NaN when the rule is not met.</summary>
    internal double Score(double* units, out int answered)
    {
        AnsweredSum sum = Add(units);
        answered = sum.Answered;
        return answered == _items.Length ? Complete(sum.Sum)
            : answered >= AnswersNeeded ? Scale.Arithmetic.Numerator(1) * sum.Sum / Scale.Arithmetic.Denominator(sum.AnsweredWeight)
            : double.NaN;
    }

    /// <summary>Returns the score when nothing is missing: the same sum without a test of each answer.</summary>
    internal double ScoreComplete(double* units)
    {
        ScoredItem[] items = _items;
        double sum = 0;
        for (int i = 0; i < items.Length; i++)
        {
            sum += items[i].Offset + (items[i].Factor * units[items[i].Position]);
        }

        return Complete(sum);
    }

    // The reduced ratio has the same correctly rounded quotient, and most sums have nothing to divide by.
    private double Complete(double sum)
    {
        double numerator = _completeNumerator * sum;
        return _completeDenominator == 1 ? numerator : numerator / _completeDenominator;
    }
}
