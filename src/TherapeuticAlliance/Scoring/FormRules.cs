using System;
using System.Collections.Generic;

namespace TherapeuticAlliance.Scoring;

/// <summary>What a definition says beyond the sums of its scales: points, items that depend on another, a rule over the whole form.</summary>
internal sealed unsafe class FormRules
{
    private readonly List<Item> _conditional;
    private readonly List<Item> _withPoints;
    private readonly List<Item> _scored;
    private readonly int _needed;
    private readonly MissingRule? _rule;

    internal FormRules(Instrument instrument, CompiledScale[] scales)
    {
        var items = new List<Item>(instrument.Items);
        _conditional = items.FindAll(item => item.AppliesWhen is not null);
        _withPoints = items.FindAll(item => item.HasPoints);
        _scored = items.FindAll(item => !item.IsUnscored);

        _rule = instrument.FormRule;
        _needed = _rule?.AnswersNeeded(_scored.Count) ?? 0;
        IsPlain = _conditional.Count == 0 && _withPoints.Count == 0 && _rule is null && Array.TrueForAll(scales, scale => scale.IsPlain);
    }

    /// <summary>Whether there is none of it, so that sums alone decide.</summary>
    internal bool IsPlain { get; }

    internal int Items => _scored.Count;

    internal int Needed => _needed;

    internal MissingRule? Rule => _rule;

    /// <summary>Turns units as read into what counts: items that do not apply, and points.</summary>
    internal void Settle(double* units)
    {
        foreach (Item item in _conditional)
        {
            // Where the other item has no usable answer, nobody knows, and the item is what was written.
            double other = units[item.AppliesWhen!.Item.Position];
            if (!Unusable.Is(other) && !Applies(item.AppliesWhen, (long)other))
            {
                units[item.Position] = Unusable.DoesNotApply;
            }
        }

        foreach (Item item in _withPoints)
        {
            units[item.Position] = Unusable.Is(units[item.Position]) ? units[item.Position] : item.PointsOf((long)units[item.Position]);
        }
    }

    /// <summary>Whether too many items of the form are missing, and how many are answered.</summary>
    internal bool IsVoid(double* units, out int answered)
    {
        answered = 0;
        int applying = 0;
        foreach (Item item in _scored)
        {
            applying += units[item.Position] == Unusable.DoesNotApply ? 0 : 1;
            answered += Unusable.Is(units[item.Position]) ? 0 : 1;
        }

        return _rule is not null && answered < _rule.AnswersNeeded(Math.Max(1, applying));
    }

    private static bool Applies(ItemCondition condition, long units)
    {
        decimal answer = condition.Item.Format.FromUnits(units);
        foreach (decimal known in condition.Answers)
        {
            if (known == answer)
            {
                return true;
            }
        }

        return false;
    }
}
