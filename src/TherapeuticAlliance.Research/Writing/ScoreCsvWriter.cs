using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>
/// Writes scores as CSV, a row for each form: <c>id,session</c>, then for each scale in the order of the definition
/// <c>scale</c>, <c>scale_status</c>, <c>scale_answered</c>. A score is the shortest text that reads back as the same
/// double, and empty when there is none; the status is <c>complete</c>, <c>prorated</c> or <c>not-scorable</c>.
/// </summary>
public sealed class ScoreCsvWriter : IDisposable
{
    private readonly CsvFile _file;

    /// <summary>Writes to a file, which is replaced if it exists.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="instrument">The instrument of the forms.</param>
    /// <exception cref="StudyException">The file cannot be written.</exception>
    public ScoreCsvWriter(string path, Instrument instrument)
        : this(CsvFile.Create(path), instrument)
    {
    }

    /// <summary>Writes to a text writer, which stays open.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="instrument">The instrument of the forms.</param>
    public ScoreCsvWriter(TextWriter writer, Instrument instrument)
        : this(new CsvFile(writer, leaveOpen: true), instrument)
    {
    }

    internal ScoreCsvWriter(CsvFile file, Instrument instrument)
    {
        _file = file;
        _file.Row(["id", "session", .. instrument.Scales.SelectMany(scale => new[] { scale.Code, scale.Code + "_status", scale.Code + "_answered" })]);
    }

    /// <summary>Writes the row of a form.</summary>
    /// <param name="form">A form of the instrument.</param>
    public void Write(ScoredForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        _file.Field(form.Form.Id);
        _file.Field(form.Form.Session);
        foreach (FormScore score in form.Scores)
        {
            _file.Field(score.Value);
            _file.Field(Word(score.Status));
            _file.Field(score.Answered);
        }

        _file.EndRow();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static string Word(ScoreStatus status) => status switch
    {
        ScoreStatus.Complete => "complete",
        ScoreStatus.Prorated => "prorated",
        _ => "not-scorable",
    };
}
