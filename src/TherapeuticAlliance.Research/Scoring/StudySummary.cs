using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Scoring;

/// <summary>Counts over the forms of a study, kept while they pass by. Not safe to share between threads.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class StudySummary
{
    private readonly ScaleSummary[] _scales;
    private readonly FindingCounter _groups = new();

    /// <summary>Begins a summary without forms.</summary>
    /// <param name="instrument">The instrument.</param>
    public StudySummary(Instrument instrument)
    {
        Instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        _scales = [.. instrument.Scales.Select(scale => new ScaleSummary(scale))];
        Scales = Array.AsReadOnly(_scales);
    }

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets how many forms count; repeats do not.</summary>
    public long Forms { get; private set; }

    /// <summary>Gets how many forms that count have no score on any scale.</summary>
    public long FormsWithoutScore { get; private set; }

    /// <summary>Gets the findings about rows and answers by kind, the most frequent first: how often, and the first of each.</summary>
    public IReadOnlyList<FindingGroup> FindingGroups => _groups.Groups;

    /// <summary>Gets how many forms repeat an earlier one without saying anything new.</summary>
    public long Repeats { get; private set; }

    /// <summary>Gets how many forms, repeats among them, carry a finding about the row or its answers.</summary>
    public long FormsWithFindings { get; private set; }

    /// <summary>Gets a summary for each scale, in the order of the definition.</summary>
    public IReadOnlyList<ScaleSummary> Scales { get; }

    /// <summary>Adds a form.</summary>
    /// <param name="form">A form of the instrument.</param>
    public void Add(ScoredForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        FormsWithFindings += form.Form.Findings.Count > 0 ? 1 : 0;
        foreach (Finding finding in form.Form.Findings)
        {
            _groups.Add(finding, form.Form.Row);
        }

        if (form.Form.IsRepeat)
        {
            Repeats++;
            return;
        }

        Forms++;
        bool hasScore = false;
        for (int i = 0; i < _scales.Length; i++)
        {
            FormScore score = form.Score(i);
            hasScore |= score.Status != ScoreStatus.NotScorable;
            _scales[i].Add(score);
        }

        FormsWithoutScore += hasScore ? 0 : 1;
    }

    internal void Add(FormChunk chunk, ScoreTable table)
    {
        FormsWithFindings += chunk.WithFindings;
        int repeats = 0;

        // An array: to enumerate the list would make an object for every form.
        ScoreColumn[] columns = [.. table.Columns];
        for (int form = 0; form < chunk.Count; form++)
        {
            repeats += chunk.IsRepeat(form) ? 1 : 0;
            FormsWithoutScore += !chunk.IsRepeat(form) && HasNoScore(columns, form) ? 1 : 0;
        }

        foreach (KeyValuePair<int, Finding> finding in chunk.Findings)
        {
            _groups.Add(finding.Value, chunk.Row(finding.Key));
        }

        Repeats += repeats;
        Forms += chunk.Count - repeats;
        for (int i = 0; i < _scales.Length; i++)
        {
            _scales[i].Add(table.Columns[i], chunk);
        }
    }

    /// <summary>Returns the summary as a table for people. With very few forms it shows scores.</summary>
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns the summary as a table for people, in another language. With very few forms it shows scores.</summary>
    /// <param name="texts">Says the words of the table.</param>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return SummaryText.Of(this, texts);
    }

    /// <summary>Returns the findings about rows and answers, a line for each kind with the first example, for people. It shows what was written.</summary>
    public string DescribeFindings() => DescribeFindings(TextProvider.English);

    /// <summary>Returns the findings as <see cref="DescribeFindings()"/> does, in another language. It shows what was written.</summary>
    /// <param name="texts">Says the sentences.</param>
    public string DescribeFindings(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return SummaryText.Of(FindingGroups, texts);
    }

    /// <summary>Returns the instrument; never a figure.</summary>
    public override string ToString() => nameof(StudySummary) + " of " + Instrument;

    private static bool HasNoScore(ScoreColumn[] columns, int form)
    {
        foreach (ScoreColumn column in columns)
        {
            if (column.Statuses[form] != ScoreStatus.NotScorable)
            {
                return false;
            }
        }

        return true;
    }
}
