using System.Linq;
using System.Threading.Tasks;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Catalog;

public sealed class SharedDefinitionsTests
{
    private const int Threads = 16;
    private const int Rounds = 20;

    [Fact]
    public void Many_threads_score_alike_with_one_catalogue()
    {
        string[] alone = InstrumentCatalog.Default.Instruments.Select(Scored).ToArray();

        string[][] together = InParallel(() => InstrumentCatalog.Default.Instruments.Select(Scored).ToArray());

        Assert.All(together, scores => Assert.Equal(alone, scores));
    }

    [Fact]
    public void Many_threads_may_be_the_first_to_score_with_a_definition()
    {
        for (int round = 0; round < Rounds; round++)
        {
            Instrument fresh = Forms.Numbered(3).Reversed(2).Total(s => s.AllItems().Sum()).Build();

            double?[] totals = InParallel(() => fresh.Answer(5, 1, 4).Score()["total"].Value);

            Assert.All(totals, total => Assert.Equal(14, total));
        }
    }

    [Fact]
    public void Many_threads_read_one_sheet_alike()
    {
        for (int round = 0; round < Rounds; round++)
        {
            ResponseSheet sheet = Instruments.WaiSr.Client.Answer(9, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5);

            string[] findings = InParallel(() => string.Join(",", sheet.Findings.Concat(sheet.Score().Findings).Select(finding => finding.Code)));

            Assert.Single(findings.Distinct());
        }
    }

    private static T[] InParallel<T>(System.Func<T> work)
    {
        var results = new T[Threads];
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread => results[thread] = work());
        return results;
    }

    // Every option in turn, so that each form is answered completely and unevenly.
    private static string Scored(Instrument instrument)
    {
        ScoreReport report = instrument.AnswerFrom(instrument.Items.Select(item => (decimal?)item.Format.Options().ElementAt(item.Position % item.Format.OptionCount))).Score();
        return instrument.Id + string.Concat(report.Scales.Select(score => " " + score.Scale.Code + "=" + score.Exact?.ToText())) + string.Concat(report.Findings.Select(finding => " " + finding.Code));
    }
}
