using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Makes forms of the rows of a table.</summary>
internal sealed class RowReader
{
    private readonly Instrument _instrument;
    private readonly ColumnPlan _plan;
    private readonly RowCheck _check;
    private readonly CellReader[] _readers;
    private readonly CellReader[] _readerOf;

    internal RowReader(Instrument instrument, StudyMap map, ColumnPlan plan)
    {
        _instrument = instrument;
        _plan = plan;
        _check = new RowCheck(plan);
        Raters = new RaterFilter(instrument, map);
        Dictionary<ResponseFormat, CellReader> readers = instrument.Items.Select(item => item.Format).Distinct()
            .ToDictionary(format => format, format => new CellReader(instrument.Items.First(item => item.Format == format), map));
        _readers = [.. readers.Values];
        _readerOf = [.. instrument.Items.Select(item => readers[item.Format])];
    }

    internal RaterFilter Raters { get; }

    internal IEnumerable<CellReader> Cells => _readers;

    /// <summary>Adds the forms of the current row: none, one, or one a wave.</summary>
    internal void Read(CsvTable table, List<StudyForm> forms)
    {
        if (_plan.Rater >= 0 && !Raters.Takes(table[_plan.Rater]))
        {
            return;
        }

        string id = table[_plan.Id], session = table[_plan.Session];
        ImmutableArray<Finding> aboutRow = _check.Of(table, id, session, out int? number, out bool isReadable);
        foreach (WaveColumns wave in _plan.Waves)
        {
            string ofForm = wave.Session ?? session;
            int? numberOfForm = wave.Session is null ? number : RowCheck.SessionNumber(wave.Session);
            forms.Add(Form(table, wave, id, ofForm, numberOfForm, aboutRow, isReadable));
            aboutRow = [];
        }
    }

    private StudyForm Form(CsvTable table, WaveColumns wave, string id, string session, int? number, ImmutableArray<Finding> findings, bool isReadable)
    {
        var values = new double[_readerOf.Length];
        Answer[]? unusual = null;
        bool isBlank = true;
        for (int i = 0; i < values.Length; i++)
        {
            Cell cell = isReadable ? _readerOf[i].Read(table[wave.Positions[i]]) : Cell.Blank;
            values[i] = cell.Value;
            isBlank &= cell.Answer.Kind == AnswerKind.Missing;
            if (!cell.IsPlain)
            {
                unusual ??= Plain(values, i);
            }

            if (unusual is not null)
            {
                unusual[i] = cell.Answer;
            }
        }

        ResponseSheet? sheet = unusual is null ? null : _instrument.AnswerFrom(unusual);
        if (sheet is not null)
        {
            findings = findings.AddRange(sheet.Findings.Select(finding => RowCheck.Moved(finding, wave.ColumnAt(finding.Path))));
        }

        if (isBlank && isReadable)
        {
            findings = findings.Add(StudyFindings.FormWithoutAnswers.At(wave.Session is null ? string.Empty : "wave " + wave.Session));
        }

        return new StudyForm(_instrument, table.Row, id, session, number, values, sheet, findings);
    }

    /// <summary>The answers before the first unusual one, which are values and blanks.</summary>
    private Answer[] Plain(double[] values, int count)
    {
        var answers = new Answer[values.Length];
        for (int i = 0; i < count; i++)
        {
            answers[i] = double.IsNaN(values[i]) ? default : Answer.Read(_instrument.Items[i], values[i]);
        }

        return answers;
    }
}
