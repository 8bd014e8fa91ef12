#:project ../../src/TherapeuticAlliance/TherapeuticAlliance.csproj

// Makes the invented course of wai-s-dyad.csv, always the same: dotnet run docs/samples/make-dyad.cs > docs/samples/wai-s-dyad.csv
// One client and one therapist over 12 sessions. In session 7 the client's view of the tasks falls and comes back in two
// sessions; the therapist's moves half as far. One blank answer and one session without the therapist's form.

using System.Globalization;
using TherapeuticAlliance;

const int Seed = 20261125;
var random = new Random(Seed);
Console.Write("dyad,session,rater," + string.Join(",", Instruments.WaiS.Client.Items.Select(item => $"q{item.Number}")) + "\n");
for (int session = 1; session <= 12; session++)
{
    double fall = session switch { 7 => 2.4, 8 => 1.2, _ => 0 };
    Write(session, Instruments.WaiS.Client, level: 4.9 + (0.06 * session), fall);
    if (session != 10)
    {
        Write(session, Instruments.WaiS.Therapist, level: 4.5 + (0.06 * session), fall / 2);
    }
}

void Write(int session, Instrument form, double level, double fall)
{
    Scale task = form["task"];
    IEnumerable<string> answers = form.Items.Select(item =>
    {
        double seen = level - (task.Items.Contains(item) ? fall : 0) + (0.7 * (random.NextDouble() + random.NextDouble() - 1));
        decimal value = Math.Clamp(Math.Round((decimal)seen), item.Format.Lowest, item.Format.Highest);
        decimal printed = item.Keying == Keying.Reverse ? item.Format.Reverse(value) : value;
        bool isBlank = session == 4 && item.Number == 7 && form.Rater.Equals(Rater.Client);
        return isBlank ? string.Empty : printed.ToString(CultureInfo.InvariantCulture);
    });
    Console.Write($"D01,{session},{form.Rater},{string.Join(",", answers)}\n");
}
