using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Sql.Tests.Engines;

/// <summary>Holds the rows of an engine against the library: bits, reduced ratio, answered, status, invalid, unknown.</summary>
internal static class LibraryComparison
{
    /// <summary>Returns what differs, in words, and the number of rows that were compared.</summary>
    internal static (int Rows, List<string> Differences) Of(
        EngineSession session, string text, Instrument instrument, ScoringOptions options, IReadOnlyList<double[]> answers, IReadOnlyList<int>? unknown = null)
    {
        var scorer = new Scorer(instrument, options);
        var differences = new List<string>();
        using DbDataReader reader = session.Query(text);
        int rows = 0;
        while (reader.Read())
        {
            rows++;
            int form = Convert.ToInt32(reader["form"], CultureInfo.InvariantCulture);
            string[] wanted = Wanted(scorer, answers[form], unknown?[form]).ToArray();
            string[] found = Found(instrument, reader, unknown is not null).ToArray();
            differences.AddRange(wanted.Zip(found).Where(pair => pair.First != pair.Second)
                .Select(pair => $"{instrument.Id} form {form}: library {pair.First}, database {pair.Second}"));
        }

        return (rows, differences);
    }

    private static IEnumerable<string> Wanted(Scorer scorer, double[] answers, int? unknown)
    {
        Instrument instrument = scorer.Instrument;
        double[] scores = new double[instrument.Scales.Count];
        int[] answered = new int[scores.Length];
        int invalid = scorer.Score(answers, scores, answered);
        ScoreReport report = scorer.Score(instrument.AnswerFrom(answers.Select(answer => double.IsNaN(answer) ? (double?)null : answer)));
        for (int scale = 0; scale < scores.Length; scale++)
        {
            ScaleScore score = report.Scales[scale];
            yield return Line(score.Scale.Code, answered[scale], (int)score.Status, score.Exact, double.IsNaN(scores[scale]) ? null : scores[scale]);
        }

        yield return "invalid " + invalid.ToString(CultureInfo.InvariantCulture);
        if (unknown is { } count)
        {
            yield return "unknown " + count.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static IEnumerable<string> Found(Instrument instrument, DbDataReader reader, bool isLong)
    {
        foreach (Scale scale in instrument.Scales)
        {
            string name = scale.Code.Replace('-', '_').Replace('.', '_');
            ExactScore? exact = reader[name + "_numerator"] is DBNull ? null
                : ExactScore.Of(Convert.ToInt64(reader[name + "_numerator"], CultureInfo.InvariantCulture), Convert.ToInt64(reader[name + "_denominator"], CultureInfo.InvariantCulture));
            double? value = reader[name] is DBNull ? null : (double)reader[name];
            yield return Line(
                scale.Code, Convert.ToInt32(reader[name + "_answered"], CultureInfo.InvariantCulture),
                Convert.ToInt32(reader[name + "_status"], CultureInfo.InvariantCulture), exact, value);
        }

        yield return "invalid " + Convert.ToString(reader["n_invalid"], CultureInfo.InvariantCulture);
        if (isLong)
        {
            yield return "unknown " + Convert.ToString(reader["n_unknown"], CultureInfo.InvariantCulture);
        }
    }

    private static string Line(string scale, int answered, int status, ExactScore? exact, double? value) => string.Create(
        CultureInfo.InvariantCulture,
        $"{scale}: answered {answered}, status {status}, {exact?.Numerator}/{exact?.Denominator}, bits {(value is { } v ? BitConverter.DoubleToInt64Bits(v) : 0):x}");
}
