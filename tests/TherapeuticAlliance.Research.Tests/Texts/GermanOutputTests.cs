using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Change;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.DyadicModels;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Texts;

/// <summary>What this package says of a study, in German: no English word is left, and decimals have a comma.</summary>
public sealed class GermanOutputTests
{
    private static readonly TextProvider German = TextProvider.German;

    // 16 forms of four cases; the last item is answered alike by all.
    private static readonly string Table = "id,session,a,b,c\n" + string.Concat(Enumerable.Range(0, 16).Select(i => string.Create(
        CultureInfo.InvariantCulture, $"F{i % 4},{(i / 4) + 1},{(i % 5) + 1},{5 - ((i * 3) % 4)},{(i == 7 ? string.Empty : 1 + ((i * 7) % 5))}\n")));

    private static readonly double?[][] Ratings = [.. Enumerable.Range(0, 20).Select(i => new double?[] { i % 5, i / 5, i == 4 ? null : (i * i * 5) % 11 })];

    public static TheoryData<string> Outputs { get; } = [.. All().Keys];

    [Theory]
    [MemberData(nameof(Outputs))]
    public void No_English_word_is_left(string output)
    {
        Assert.NotEmpty(All()[output]);
        Assert.Empty(EnglishWords.In(All()[output]));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Decimals_have_a_comma(string output) =>
        Assert.DoesNotMatch(@"(?<![\w.])\d+\.\d+(?![\w.]|\. )", All()[output].Replace("1.0.0", string.Empty, StringComparison.Ordinal).Replace("10.1037/a0023668", string.Empty, StringComparison.Ordinal));

    private static Dictionary<string, string> All()
    {
        Study study = Pulse.Read(Table);
        PairedRatings pairs = PairedRatings.Of([.. Ratings.Select(row => row[0])], [.. Ratings.Select(row => row[1])]);
        RatingTable table = RatingTable.Of(Ratings.Select(row => new[] { row[0], row[1] }));
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["reliability"] = study.Reliability("total").Describe(German),
            ["reliability-mirrored"] = ScaleReliability.Of(ItemMatrix.Of(new double[,] { { 1, 5, 2 }, { 2, 4, 3 }, { 4, 2, 3 }, { 5, 1.5, 1 } }, "a", "b", "c")).Describe(German),
            ["audit"] = study.AuditKey().Describe(German),
            ["flags"] = study.WatchForRuptures().Describe(German),
            ["change"] = study.Score().Change(ReliableChange.JacobsonTruax(Pulse.Client["total"])
                .WithStandardDeviation(2.5, "Haus 2025").WithReliability(0.92, "Haus 2025").WithCriticalValue(1.96).Criterion().Value).Describe(German),
            ["scores"] = study.Score().Describe(German),
            ["intraclass"] = Of(IntraclassCorrelations.Of(table), value => value.Describe(German)),
            ["concordance"] = Of(ConcordanceCorrelation.Of(pairs), value => value.Describe(German)),
            ["limits"] = Of(LimitsOfAgreement.Of(pairs), value => value.Describe(German)),
            ["categories"] = Of(CategoryAgreement.Of(table, Instrument.Define("f", "1.0.0").Titled("F").RatedBy(Rater.Client).Answered(Likert.Points(0, 4)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build().Format), value => value.Describe(German)),
            ["surface"] = Of(ResponseSurface.Of(Ratings.Select(row => row[0]), Ratings.Select(row => row[1]), Ratings.Select(row => row[2])), value => value.Describe(German)),
            ["within"] = Of(WithinBetween.Of(Dyads()), value => value.Describe(German)),
            ["truth"] = Of(TruthAndBias.Of(Dyads()), value => value.Describe(German)),
            ["refusals"] = string.Join("\n", Refusals().Select(finding => finding.Describe(German))),
            ["maps"] = string.Join("\n", Maps().SelectMany(map => Refused(map)).Select(finding => finding.Describe(German))),
        };
    }

    private static string Of<T>(Result<T> result, Func<T, string> describe)
        where T : class => describe(result.Value) + "\n" + string.Join("\n", result.Findings.Select(finding => finding.Describe(German)));

    private static PairedRatings Dyads() => PairedRatings.OfDyads(Enumerable.Range(0, 4).Select(dyad => (
        ScoreSeries.Of(Instruments.WaiS.Client["bond"], 20 + dyad, 22, 24 - (2 * dyad), 22, 21),
        ScoreSeries.Of(Instruments.WaiS.Therapist["bond"], 18, 19 + dyad, 22 + dyad, 20 - dyad, 21))));

    private static IEnumerable<Finding> Refusals() =>
    [
        .. CoefficientAlpha.Of(ItemMatrix.Of(new double[,] { { 1, 2 }, { 2, 4 } }, "a", "b")).Findings,
        .. CoefficientAlpha.Of(ItemMatrix.Of(new double[,] { { 1, 2 }, { 1, 4 }, { 1, 3 } }, "a", "b")).Findings,
        .. OneFactorOmega.Of(ItemMatrix.Of(new double[,] { { 1, 2 }, { 2, 4 }, { 4, 3 } }, "a", "b")).Findings,
        .. GuttmanLambdas.Of(ItemMatrix.Of(new double[,] { { 1, 2, 3 }, { 2, 4, 6 }, { 4, 3, 7 } }, "a", "b", "c")).Findings,
        .. MeasurementError.Of(ItemMatrix.Of(new double[,] { { 1, 5 }, { 2, 4 }, { 4, 1 }, { 3, 3.5 } }, "a", "b")).Findings,
        .. EvenOddConsistency.Of([[1, 2], [2, 3]]).Findings,
        .. MahalanobisDistances.Of([[1.0, 2.0]]).Findings,
        .. IntraclassCorrelations.Of(RatingTable.Of([[1.0, 1.0], [1.0, 1.0], [1.0, 1.0], [1.0, 1.0], [1.0, 1.0]])).Findings,
        .. IntraclassCorrelations.Of(RatingTable.Of([[1.0, 2.0], [1.0, 2.0], [1.0, 2.0], [1.0, 2.0], [1.0, 2.0]])).Findings,
        .. ConcordanceCorrelation.Of(PairedRatings.Of([1, 1, 1, 1], [1, 2, 3, 4])).Findings,
        .. Pulse.Read("id,session,a,b,c\nA,1,1,2,3\n").AuditKey()["total"].Findings,
    ];

    private static IEnumerable<Func<StudyMap, StudyMap>> Maps() =>
    [
        map => map.Items("q"), map => map.Waves("t{n}"), map => map.Items("{code}").Waves("t{w}_{n}"), map => map.Waves("t{w}_{n}").Session("s"), map => map.Id("who").Items("{code}"),
    ];

    private static IReadOnlyList<Finding> Refused(Func<StudyMap, StudyMap> map) =>
        Assert.Throws<StudyException>(() => Study.ReadCsv(new StringReader(Table.Replace("session", "s", StringComparison.Ordinal)), Pulse.Client, map)).Findings;
}
