namespace TherapeuticAlliance.Research.Reading;

/// <summary>The answers of some forms one after another, in units: a study has many forms, and an array for each would be larger than its answers.</summary>
internal sealed class FormBlock
{
    // Enough for its own size not to count, few enough that who keeps one form keeps little else.
    private const int Forms = 64;

    private readonly int[] _units;
    private int _used;

    internal FormBlock(Instrument instrument)
    {
        Instrument = instrument;
        _units = new int[Forms * instrument.Items.Count];
    }

    internal Instrument Instrument { get; }

    internal bool IsFull => _used == _units.Length;

    internal int this[int index] => _units[index];

    /// <summary>Keeps the answers of one form and returns where they begin.</summary>
    internal int Add(Cell[] cells)
    {
        int start = _used;
        foreach (Cell cell in cells)
        {
            _units[_used++] = cell.Units;
        }

        return start;
    }
}
