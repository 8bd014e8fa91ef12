#:property IlcInstructionSet=native
#:property InvariantGlobalization=true
#:property ManagePackageVersionsCentrally=false
#:package Sep@0.17.1

// What somebody writes who needs this one file scored, with the same check for duplicates: hand.cs TABLE SCORES
using nietras.SeparatedValues;

using SepReader reader = Sep.Reader(options => options with { Sep = new Sep(',') }).FromFile(args[0]);
using SepWriter writer = new Sep(',').Writer().ToFile(args[1]);
var ids = new Dictionary<string, int>();
var byText = ids.GetAlternateLookup<ReadOnlySpan<char>>();
var seen = new HashSet<(int, int)>();
string[] scales = ["a", "b", "c"];
long twice = 0;
Span<double> values = stackalloc double[12];
foreach (SepReader.Row row in reader)
{
    ReadOnlySpan<char> id = row[0].Span;
    if (!byText.TryGetValue(id, out int person))
    {
        person = ids.Count;
        byText[id] = person;
    }

    twice += seen.Add((person, row[1].Parse<int>())) ? 0 : 1;
    for (int i = 0; i < 12; i++)
    {
        ReadOnlySpan<char> cell = row[2 + i].Span;
        double value = cell.Length == 0 ? double.NaN : int.Parse(cell);
        values[i] = i is 3 or 8 ? 6 - value : value;
    }

    using SepWriter.Row scores = writer.NewRow();
    scores["id"].Set(id);
    scores["session"].Set(row[1].Span);
    double total = 0;
    int answered = 0;
    for (int scale = 0; scale < 3; scale++)
    {
        double sum = 0;
        int count = 0;
        foreach (double value in values.Slice(4 * scale, 4))
        {
            sum += double.IsNaN(value) ? 0 : value;
            count += double.IsNaN(value) ? 0 : 1;
        }

        total += sum;
        answered += count;
        if (count == 4)
        {
            scores[scales[scale]].Format(sum);
        }
        else
        {
            scores[scales[scale]].Set("");
        }
    }

    if (answered >= 10)
    {
        scores["total"].Format(12 * total / answered);
    }
    else
    {
        scores["total"].Set("");
    }
}

if (twice > 0)
{
    Console.Error.WriteLine($"{twice} rows repeat an id and session");
}
