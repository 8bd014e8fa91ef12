using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Internal;
using TherapeuticAlliance.Research.Scoring;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// Writes findings: <c>row,id,session,path,code,severity,sentence</c>. Row, id and session are empty for what is
/// about the whole table. The sentence shows what was written: keep the file as carefully as the table itself.
/// </summary>
internal sealed class FindingCsvWriter
{
    private readonly CsvFile _file;
    private readonly TextProvider _texts;

    // Findings about scores depend on the scale and the number of its answers alone: their cells are made once.
    private readonly Dictionary<(int Scale, int Answered), byte[][]> _aboutScores = [];

    internal FindingCsvWriter(CsvFile file, TextProvider? texts)
    {
        _file = file;
        _texts = texts ?? TextProvider.English;
        _file.Row(["row", "id", "session", "path", "code", "severity", "sentence"]);
    }

    /// <summary>Writes the findings about a form.</summary>
    internal void Write(ScoredForm form)
    {
        foreach (Finding finding in form.Findings)
        {
            _file.Field(form.Form.Row);
            _file.Field(form.Form.Id);
            _file.Field(form.Form.Session);
            Write(finding);
        }
    }

    /// <summary>Writes the findings about the forms of a chunk.</summary>
    internal void Write(FormChunk chunk, ScoreTable table, StudyScorer scorer)
    {
        ScoreColumn[] columns = [.. table.Columns];
        int next = 0;
        for (int form = 0; form < chunk.Count; form++)
        {
            for (; next < chunk.Findings.Count && chunk.Findings[next].Key == form; next++)
            {
                Begin(chunk, form);
                Write(chunk.Findings[next].Value);
            }

            for (int scale = 0; scale < columns.Length && !chunk.IsBlank(form); scale++)
            {
                if (columns[scale].Statuses[form] != ScoreStatus.Complete)
                {
                    AboutScore(chunk, form, scorer, scale, columns[scale].AnsweredItems[form]);
                }
            }
        }
    }

    /// <summary>Writes the findings about the whole table.</summary>
    internal void Write(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            _file.Row([string.Empty, string.Empty, string.Empty, .. Cells(finding)]);
        }
    }

    private void AboutScore(FormChunk chunk, int form, StudyScorer scorer, int scale, int answered)
    {
        if (!_aboutScores.TryGetValue((scale, answered), out byte[][]? lines))
        {
            lines = Lines(scorer, chunk.Sheet(form), scale);
            _aboutScores.Add((scale, answered), lines);
        }

        foreach (byte[] line in lines)
        {
            Begin(chunk, form);
            _file.Cells(line);
            _file.EndRow();
        }
    }

    private byte[][] Lines(StudyScorer scorer, ResponseSheet sheet, int scale)
    {
        string path = "scales[" + scorer.Instrument.Scales[scale].Code + "]";
        return [.. scorer.AboutScores(sheet).Where(finding => finding.Path == path).Select(Line)];
    }

    private void Begin(FormChunk chunk, int form)
    {
        _file.Field(chunk.Row(form));
        _file.Field(chunk.Id(form));
        _file.Field(chunk.Session(form));
    }

    private void Write(Finding finding)
    {
        foreach (string cell in Cells(finding))
        {
            _file.Field(cell);
        }

        _file.EndRow();
    }

    private byte[] Line(Finding finding)
    {
        var line = new List<byte>();
        foreach (string cell in Cells(finding))
        {
            var bytes = new byte[CsvText.Longest(cell.Length)];
            line.AddRange(bytes.AsSpan(0, CsvText.Write(cell, neutralizes: false, bytes)));
            line.Add((byte)',');
        }

        return [.. line.SkipLast(1)];
    }

    // The path has its own column; the sentence need not begin with it.
    private string[] Cells(Finding finding) => [finding.Path, finding.Code, Word(finding.Severity), finding.WithPath(string.Empty).Describe(_texts)];

    private static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Information => "information",
        FindingSeverity.Warning => "warning",
        _ => "error",
    };
}
