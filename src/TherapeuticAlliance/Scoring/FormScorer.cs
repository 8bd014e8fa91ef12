using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring;

/// <summary>
/// Reads the answers of one form in units and scores its scales, without allocating. All arithmetic is on integers that
/// doubles hold exactly, so numbers and reports have the same quotient, bit for bit.
/// </summary>
internal sealed unsafe class FormScorer
{
    private readonly ResponseFormat[] _formats;
    private readonly CompiledScale[] _scales;
    private readonly FormRules _rules;

    // Most forms have one format of whole numbers, where a value is its own number of units.
    private readonly bool _isWhole;
    private readonly double _lowest;
    private readonly double _highest;

    internal FormScorer(Instrument instrument, CompiledScale[] scales)
    {
        _formats = new ResponseFormat[instrument.Items.Count];
        for (int item = 0; item < _formats.Length; item++)
        {
            _formats[item] = instrument.Items[item].Format;
        }

        _scales = scales;
        _rules = new FormRules(instrument, scales);
        _isWhole = Array.TrueForAll(_formats, format => format.HasSameValuesAs(_formats[0]) && format.Unit == 1 && format.Step == 1 && !format.HasExclusions);
        _lowest = (double)_formats[0].Lowest;
        _highest = (double)_formats[0].Highest;
    }

    internal int Items => _formats.Length;

    internal IReadOnlyList<CompiledScale> Scales => _scales;

    /// <summary>What holds beyond the sums of scales.</summary>
    internal FormRules Rules => _rules;

    /// <summary>Returns how many answers were invalid; they count as missing.</summary>
    [SkipLocalsInit]
    internal int Score(double* answers, double* scores, int* answered)
    {
        // Every element is written before it is read, so there is nothing to clear.
        double* units = stackalloc double[_formats.Length];
        int unusable = _isWhole ? ReadWhole(answers, units, out int invalid) : ReadAny(answers, units, out invalid);
        _rules.Settle(units);
        ScoreUnits(units, isComplete: unusable == 0, scores, answered, statuses: null);
        return invalid;
    }

    /// <summary>Scores settled answers, which are complete when all were usable; writes the statuses where there is room for them.</summary>
    internal void ScoreUnits(double* units, bool isComplete, double* scores, int* answered, ScoreStatus* statuses)
    {
        if (!_rules.IsPlain)
        {
            ScoreByRules(units, scores, answered, statuses);
            return;
        }

        for (int s = 0; s < _scales.Length; s++)
        {
            if (isComplete)
            {
                scores[s] = _scales[s].ScoreComplete(units);
                answered[s] = _scales[s].Items;
            }
            else
            {
                scores[s] = _scales[s].Score(units, out answered[s]);
            }

            if (statuses is not null)
            {
                statuses[s] = _scales[s].StatusOf(answered[s]);
            }
        }
    }

    private void ScoreByRules(double* units, double* scores, int* answered, ScoreStatus* statuses)
    {
        bool isVoid = _rules.IsVoid(units, out _);
        for (int s = 0; s < _scales.Length; s++)
        {
            AnsweredSum sum = _scales[s].Add(units);
            ScoreStatus status = isVoid ? ScoreStatus.NotScorable : _scales[s].StatusOf(sum);
            scores[s] = status == ScoreStatus.NotScorable ? double.NaN : _scales[s].Final(sum).Value;
            answered[s] = sum.Answered;
            if (statuses is not null)
            {
                statuses[s] = status;
            }
        }
    }

    /// <summary>Writes the answers of a sheet, settled.</summary>
    internal void Read(ResponseSheet sheet, double* units)
    {
        for (int i = 0; i < _formats.Length; i++)
        {
            Answer answer = sheet.Answers[i];
            units[i] = answer.Value is { } value ? _formats[i].ToUnits(value)
                : answer.Reason == MissingReason.NotApplicable ? Unusable.NotApplicable
                : Unusable.Missing;
        }

        _rules.Settle(units);
    }

    // Both readers write units, or NaN for what is missing or invalid, and return how many of those there are.
    private int ReadWhole(double* answers, double* units, out int invalid)
    {
        double lowest = _lowest, highest = _highest;
        int items = _formats.Length, unusable = 0, blank = 0;
        for (int i = 0; i < items; i++)
        {
            double answer = answers[i];
            if (answer >= lowest && answer <= highest && Math.Floor(answer) == answer)
            {
                units[i] = answer;
                continue;
            }

            units[i] = double.NaN;
            unusable++;
            blank += double.IsNaN(answer) ? 1 : 0;
        }

        invalid = unusable - blank;
        return unusable;
    }

    private int ReadAny(double* answers, double* units, out int invalid)
    {
        int unusable = 0, blank = 0;
        for (int i = 0; i < _formats.Length; i++)
        {
            if (_formats[i].TryUnits(answers[i], out long value))
            {
                units[i] = value;
                continue;
            }

            units[i] = double.NaN;
            unusable++;
            blank += double.IsNaN(answers[i]) ? 1 : 0;
        }

        invalid = unusable - blank;
        return unusable;
    }
}
