using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>
/// The formula of a scale in FHIRPath: integers in units of the response format, divided once. Only functions that Firely's engine
/// and fhirpath.js both have, so neither <c>sum()</c> nor <c>ordinal()</c>; <c>combine</c> and not <c>|</c>, which drops equal values.
/// </summary>
internal sealed class ScaleExpressions
{
    private readonly Scale _scale;
    private readonly string _name;
    private readonly int _needed;
    private readonly long _unit;
    private readonly List<Group> _groups;

    internal ScaleExpressions(Scale scale, string name, int answersNeeded)
    {
        _scale = scale;
        _name = name;
        _needed = answersNeeded;
        _unit = scale.Items.Select(item => item.Points.Count > 0 ? 1L : item.Format.Unit).Aggregate(1L, LowestCommonMultiple);
        _groups = scale.Items.GroupBy(KeyOf).Select(items => new Group([.. items])).ToList();
        HasWeights = scale.Items.Any(item => item.Weight != scale.Items[0].Weight);
    }

    internal bool HasWeights { get; }

    internal string KeyedName => _name + "Keyed";

    internal string CountName => _name + "N";

    internal string SumName => _name + "Sum";

    internal string WeightName => _name + "Weight";

    /// <summary>The keyed values of the answered items, weighted, in units.</summary>
    internal string Keyed => Combined(group => group.Values(_unit));

    internal string Count => "%" + KeyedName + ".count()";

    internal string Sum => "%" + KeyedName + ".aggregate($this + $total, 0)";

    /// <summary>The weight of the answered items.</summary>
    internal string Weight => Combined(group => group.Answers + ".select(" + Number.Text(group.First.Weight) + ")") + ".aggregate($this + $total, 0)";

    /// <summary>The score, or nothing with too few answers.</summary>
    internal string Score => "iif(%" + CountName + " >= " + Number.Text(_needed) + ", " + Quotient() + ", {})";

    private string Quotient()
    {
        long weight = _scale.Items.Sum(item => (long)item.Weight);
        bool isSum = _scale.Aggregation == Aggregation.Sum;
        bool isComplete = _needed == _scale.Items.Count;
        long numerator = _scale.MultiplierNumerator;
        long denominator = _scale.MultiplierDenominator * _unit;
        if (isSum && isComplete)
        {
            return "%" + SumName + Times(numerator) + (denominator == 1 ? string.Empty : " / " + Number.Text(denominator));
        }

        // The weight of the answered items: their number when all weigh the same.
        string answered = HasWeights ? "%" + WeightName : "%" + CountName;
        long each = HasWeights ? 1 : _scale.Items[0].Weight;
        string below = denominator * each == 1 ? answered : "(" + Number.Text(denominator * each) + " * " + answered + ")";
        return "%" + SumName + Times(isSum ? numerator * weight : numerator) + " / " + below;
    }

    private static string Times(long factor) => factor == 1 ? string.Empty : " * " + Number.Text(factor);

    private string Combined(Func<Group, string> part)
    {
        string expression = part(_groups[0]);
        return _groups.Skip(1).Aggregate(expression, (all, group) => "(" + all + ").combine(" + part(group) + ")");
    }

    private static (Keying, int, bool, long, decimal, decimal, string) KeyOf(Item item) => (
        item.Keying, item.Weight, Options.AreListed(item), item.Format.Unit, item.Keying == Keying.Reverse ? item.Format.Lowest + item.Format.Highest : 0,
        item.Format.Unit == 1 ? 1 : item.Format.Step, PointsTable.Of(item, 1));

    private static long LowestCommonMultiple(long one, long other) => one / GreatestCommonDivisor(one, other) * other;

    private static long GreatestCommonDivisor(long one, long other) => other == 0 ? one : GreatestCommonDivisor(other, one % other);

    /// <summary>Items that are keyed, weighted and answered alike.</summary>
    private sealed class Group(List<Item> items)
    {
        internal Item First => items[0];

        internal string Answers => "%resource.item.where(linkId='" + ScoreCodes.Items + "').item.where("
            + (items.Count == 1
                ? "linkId='" + First.Code + "'"
                : "linkId in (" + string.Join("|", items.Select(item => "'" + item.Code + "'")) + ")")
            + ").answer.value" + Number();

        internal string Values(long unit)
        {
            string values = Answers + (First.Points.Count > 0 ? PointsTable.Of(First, unit) : OnGrid(unit));
            return values + (First.Weight == 1 ? string.Empty : ".select($this * " + Internal.Number.Text(First.Weight) + ")");
        }

        private string OnGrid(long unit)
        {
            long mirror = (long)((First.Format.Lowest + First.Format.Highest) * unit);
            string values = unit == 1 ? string.Empty : ".select(($this * " + Internal.Number.Text(unit) + ").round())";
            return values + (First.Keying == Keying.Reverse ? ".select(" + Internal.Number.Text(mirror) + " - $this)" : string.Empty);
        }

        // What is not applicable has a code that is no number, and so drops out.
        private string Number() => !Options.AreListed(First) ? string.Empty
            : First.Format.Unit == 1 ? ".select(code.toInteger())"
            : ".select(code.toDecimal())";
    }
}
