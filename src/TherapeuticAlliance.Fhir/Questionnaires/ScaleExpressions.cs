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
    private readonly IReadOnlyList<AnsweredItems> _groups;
    private readonly string _formRule;

    internal ScaleExpressions(Scale scale, string name, int answersNeeded, string formRule)
    {
        _scale = scale;
        _name = name;
        _needed = answersNeeded;
        _formRule = formRule;
        _unit = scale.Items.Select(item => item.Points.Count > 0 ? 1L : item.Format.Unit).Aggregate(1L, LowestCommonMultiple);
        _groups = AnsweredItems.Alike(scale.Items);
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

    /// <summary>The score, or nothing with too few answers on the scale or on the form.</summary>
    internal string Score => "iif(" + _formRule + "%" + CountName + " >= " + Number.Text(_needed) + ", " + Quotient() + ", {})";

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

    private string Combined(Func<AnsweredItems, string> part) => AnsweredItems.Combined(_groups, part);

    private static long LowestCommonMultiple(long one, long other) => one / GreatestCommonDivisor(one, other) * other;

    private static long GreatestCommonDivisor(long one, long other) => other == 0 ? one : GreatestCommonDivisor(other, one % other);
}
