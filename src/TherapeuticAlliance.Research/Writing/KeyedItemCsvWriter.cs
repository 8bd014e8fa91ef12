using System.Linq;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Research.Scoring;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// Writes the answers after keying, a row for each form: <c>row,id,session</c>, then a column for each item, named by
/// its code, in the order of the form. A reversed item is lowest + highest − answer; what has no usable value is empty.
/// </summary>
internal sealed class KeyedItemCsvWriter
{
    private readonly CsvFile _file;
    private readonly Instrument _instrument;

    internal KeyedItemCsvWriter(CsvFile file, Instrument instrument)
    {
        _file = file;
        _instrument = instrument;
        _file.Row(["row", "id", "session", .. instrument.Items.Select(item => item.Code)]);
    }

    internal void Write(StudyForm form)
    {
        _file.Field(form.Row);
        _file.Field(form.Id);
        _file.Field(form.Session);
        foreach (Item item in _instrument.Items)
        {
            _file.Field(form.Keyed(item));
        }

        _file.EndRow();
    }

    internal void Write(FormChunk chunk)
    {
        for (int form = 0; form < chunk.Count; form++)
        {
            _file.Field(chunk.Row(form));
            _file.Field(chunk.Id(form));
            _file.Field(chunk.Session(form));
            foreach (Item item in _instrument.Items)
            {
                _file.Field(Keyed(item, chunk.Units(item.Position, form)));
            }

            _file.EndRow();
        }
    }

    private static decimal? Keyed(Item item, int units)
    {
        if (units == Cell.NoUnits)
        {
            return null;
        }

        decimal value = (decimal)units / item.Format.Unit;
        return item.Keyed(value);
    }
}
