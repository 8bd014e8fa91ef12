using System.Linq;

namespace TherapeuticAlliance.Scoring;

/// <summary>
/// Scores one form from numbers into numbers without allocating. All arithmetic is on integers that doubles hold
/// exactly, so the result is the one quotient of the report, bit for bit.
/// </summary>
internal sealed unsafe class FormKernel
{
    private readonly ItemKernel[] _items;
    private readonly ScaleKernel[] _scales;

    internal FormKernel(Instrument instrument, ScalePlan[] plans)
    {
        _items = instrument.Items.Select(item => new ItemKernel(item)).ToArray();
        _scales = plans.Select(plan => new ScaleKernel(plan)).ToArray();
    }

    internal int Items => _items.Length;

    internal int Scales => _scales.Length;

    /// <summary>Returns how many answers were invalid; they count as missing.</summary>
    internal int Score(double* answers, double* scores, int* answered)
    {
        double* keyed = stackalloc double[_items.Length];
        int missing = 0, blank = 0;
        for (int i = 0; i < _items.Length; i++)
        {
            double value = _items[i].Keyed(answers[i]);
            keyed[i] = value;
            if (double.IsNaN(value))
            {
                missing++;
                blank += double.IsNaN(answers[i]) ? 1 : 0;
            }
        }

        for (int s = 0; s < _scales.Length; s++)
        {
            scores[s] = missing == 0 ? _scales[s].Complete(keyed) : _scales[s].Score(keyed, out answered[s]);
            if (missing == 0)
            {
                answered[s] = _scales[s].Items;
            }
        }

        return missing - blank;
    }
}
