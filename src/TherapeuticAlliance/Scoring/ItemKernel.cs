namespace TherapeuticAlliance.Scoring;

/// <summary>Turns an answer into its keyed value in units of the format, or NaN when it is missing or invalid.</summary>
internal readonly struct ItemKernel
{
    private readonly double _lowest;
    private readonly double _highest;
    private readonly double _offset;
    private readonly double _sign;

    // Null for whole numbers without exclusions, where the value is its own number of units.
    private readonly ResponseFormat? _format;

    internal ItemKernel(Item item)
    {
        ResponseFormat format = item.Format;
        _lowest = (double)format.Lowest;
        _highest = (double)format.Highest;
        bool isReversed = item.Keying == Keying.Reverse;
        _offset = isReversed ? format.LowestUnits + format.HighestUnits : 0;
        _sign = isReversed ? -1 : 1;
        _format = format.Unit == 1 && format.StepUnits == 1 && !format.HasExclusions ? null : format;
    }

    internal double Keyed(double answer)
    {
        if (!(answer >= _lowest && answer <= _highest))
        {
            return double.NaN;
        }

        if (_format is null)
        {
            return (int)answer == answer ? _offset + (_sign * answer) : double.NaN;
        }

        return _format.TryUnits(answer, out long units) ? _offset + (_sign * units) : double.NaN;
    }
}
