using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using TherapeuticAlliance.Research.Tests.Columnar;
using Xunit;

namespace TherapeuticAlliance.Research.Tests;

/// <summary>What a form of 12 items takes in memory, with its share of the id.</summary>
[Collection(Alone.Name)]
public sealed class StudyMemoryTests
{
    private const int Forms = 50_000;

    [Theory]
    [InlineData(10)]
    [InlineData(1)]
    public void A_study_holds_a_form_of_twelve_items_in_at_most_150_bytes(int sessions)
    {
        Study? study = null;

        // One form a person: an id of eight letters takes 40 bytes more, which are the table's and not the form's.
        long bytes = Taken(() => study = Read(sessions));

        Assert.Equal(Forms, study!.Forms.Count);
        Assert.InRange((double)bytes / Forms, 50, sessions == 1 ? 190 : 150);
    }

    [Fact]
    public void Its_scores_take_less_than_150_bytes_more()
    {
        Study study = Read(sessions: 10);
        StudyScores? scores = null;

        long bytes = Taken(() => scores = study.Score());

        Assert.Equal(Forms, scores!.Forms.Count);
        Assert.InRange((double)bytes / Forms, 20, 150);
    }

    private static long Taken(Action make)
    {
        // What is made once for all is made before.
        _ = Read(sessions: 10, forms: 10).Score();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        make();
        return GC.GetTotalMemory(forceFullCollection: true) - before;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Study Read(int sessions, int forms = Forms)
    {
        var table = new StringBuilder("id,session," + string.Join(',', Enumerable.Range(1, 12)) + "\n");
        for (int form = 0; form < forms; form++)
        {
            table.Append(CultureInfo.InvariantCulture, $"P{form / sessions:0000000},{(form % sessions) + 1}");
            for (int item = 0; item < 12; item++)
            {
                table.Append(',').Append(1 + ((form + (item * form % 7)) % 5));
            }

            table.Append('\n');
        }

        return Study.ReadCsv(new StringReader(table.ToString()), Instruments.WaiSr.Client, map => map.Items("{n}").Id("id").Session("session"));
    }
}
