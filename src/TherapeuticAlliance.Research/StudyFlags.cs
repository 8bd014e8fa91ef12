using System;
using System.Collections.Generic;
using System.IO;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Series;
using TherapeuticAlliance.Research.Writing;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research;

/// <summary>
/// A study as monitors saw it, each case by itself and session by session. Flags are about score patterns: each is wrong
/// at the rate that its policy has, where that was measured.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class StudyFlags
{
    internal StudyFlags(StudyScores scores, IReadOnlyList<RuptureMonitor> monitors, IReadOnlyList<StudyFlag> rows, IReadOnlyList<Finding> findings)
    {
        Scores = scores;
        Monitors = monitors;
        Rows = rows;
        Findings = findings;
    }

    /// <summary>Gets the study with its scores.</summary>
    public StudyScores Scores { get; }

    /// <summary>Gets the monitors.</summary>
    public IReadOnlyList<RuptureMonitor> Monitors { get; }

    /// <summary>
    /// Gets a row for each monitor, case and session: by monitor, then by case in the order of the table, then by session.
    /// Sessions that could not be judged are among them.
    /// </summary>
    public IReadOnlyList<StudyFlag> Rows { get; }

    /// <summary>Gets what is noteworthy about making series of the rows; see <see cref="StudySeries.Findings"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Returns the rows at which a level, or a higher one, is reached anew: the case's session judged before was below it.
    /// Measured rates count these.
    /// </summary>
    /// <param name="level">The level, above <see cref="RuptureLevel.None"/>.</param>
    public IEnumerable<StudyFlag> Onsets(RuptureLevel level = RuptureLevel.Watch) => Series.Onsets.Of(Rows, level);

    /// <summary>
    /// Writes the rows: <c>row,id,session,scale,policy,score,level,onset</c>, then <c>name_fires</c>, <c>name_statistic</c>,
    /// <c>name_threshold</c>, <c>name_p</c> and <c>name_z</c> for each detector.
    /// </summary>
    /// <param name="path">The path of the file, which is replaced if it exists. The table itself is never written over.</param>
    /// <exception cref="StudyException">The file cannot be written.</exception>
    public void WriteCsv(string path)
    {
        using CsvFile file = CsvFile.Create(path, neutralizes: true, Scores.Study.SourcePath);
        Write(file);
    }

    /// <summary>Writes the rows, with the same columns.</summary>
    /// <param name="text">Takes the text and stays open.</param>
    public void WriteCsv(TextWriter text)
    {
        using CsvFile file = CsvFile.To(text, neutralizes: true);
        Write(file);
    }

    /// <summary>
    /// Returns a table for people: what each monitor judged and how often that is wrong, then the rows with a level, then
    /// the findings. It shows identifiers and scores.
    /// </summary>
    /// <param name="rows">How many rows and how many findings to show at most.</param>
    public string Describe(int rows = 50) => Describe(TextProvider.English, rows);

    /// <summary>Returns the table for people as <see cref="Describe(int)"/> does, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <param name="rows">How many rows and how many findings to show at most.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts, int rows = 50)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return FlagsText.Of(Monitors, Rows, Findings, rows, texts);
    }

    /// <summary>Returns the instrument; never a level, score or identifier.</summary>
    public override string ToString() => nameof(StudyFlags) + " of " + Scores.Study.Instrument;

    private void Write(CsvFile file)
    {
        var writer = new FlagCsvWriter(file, Monitors);
        foreach (StudyFlag row in Rows)
        {
            writer.Write(row);
        }

        file.Complete();
    }
}
