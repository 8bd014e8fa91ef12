using System;
using System.Runtime.CompilerServices;

namespace TherapeuticAlliance.Scoring;

/// <summary>
/// Scores one form from numbers into numbers without allocating. All arithmetic is on integers that doubles hold
/// exactly, so the result is the one quotient of the report, bit for bit.
/// </summary>
internal sealed unsafe class FormKernel
{
    private readonly ResponseFormat[] _formats;
    private readonly ScaleKernel[] _scales;

    // Most forms have one format of whole numbers, where a value is its own number of units.
    private readonly bool _isWhole;
    private readonly double _lowest;
    private readonly double _highest;

    internal FormKernel(Instrument instrument, ScalePlan[] plans)
    {
        _formats = new ResponseFormat[instrument.Items.Count];
        for (int item = 0; item < _formats.Length; item++)
        {
            _formats[item] = instrument.Items[item].Format;
        }

        _scales = Array.ConvertAll(plans, plan => new ScaleKernel(plan));
        _isWhole = Array.TrueForAll(_formats, format => format.HasSameValuesAs(_formats[0]) && format.Unit == 1 && format.Step == 1 && !format.HasExclusions);
        _lowest = (double)_formats[0].Lowest;
        _highest = (double)_formats[0].Highest;
    }

    internal int Items => _formats.Length;

    internal int Scales => _scales.Length;

    /// <summary>Returns how many answers were invalid; they count as missing.</summary>
    [SkipLocalsInit]
    internal int Score(double* answers, double* scores, int* answered)
    {
        // Every element is written before it is read, so there is nothing to clear.
        double* units = stackalloc double[_formats.Length];
        int unusable = _isWhole ? ReadWhole(answers, units, out int invalid) : ReadAny(answers, units, out invalid);
        ScoreUnits(units, unusable, scores, answered);
        return invalid;
    }

    /// <summary>Scores answers in units of their formats, NaN for the unusable ones, of which there are so many.</summary>
    internal void ScoreUnits(double* units, int unusable, double* scores, int* answered)
    {
        for (int s = 0; s < _scales.Length; s++)
        {
            if (unusable == 0)
            {
                scores[s] = _scales[s].Complete(units);
                answered[s] = _scales[s].Items;
            }
            else
            {
                scores[s] = _scales[s].Answered(units, out answered[s]);
            }
        }
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
