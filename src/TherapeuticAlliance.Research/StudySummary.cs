using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Writing;

namespace TherapeuticAlliance.Research;

/// <summary>Counts over the forms of a study, kept while they pass by. Not safe to share between threads. Equality is by reference.</summary>
public sealed class StudySummary
{
    private readonly ScaleSummary[] _scales;

    /// <summary>Begins a summary without forms.</summary>
    /// <param name="instrument">The instrument.</param>
    public StudySummary(Instrument instrument)
    {
        Instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        _scales = [.. instrument.Scales.Select(scale => new ScaleSummary(scale))];
        Scales = Array.AsReadOnly(_scales);
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>How many forms were added.</summary>
    public long Forms { get; private set; }

    /// <summary>How many of them carry a finding about the row or its answers.</summary>
    public long FormsWithFindings { get; private set; }

    /// <summary>A summary for each scale, in the order of the definition.</summary>
    public IReadOnlyList<ScaleSummary> Scales { get; }

    /// <summary>Adds a form.</summary>
    /// <param name="form">A form of the instrument.</param>
    public void Add(ScoredForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Forms++;
        FormsWithFindings += form.Form.Findings.Count > 0 ? 1 : 0;
        for (int i = 0; i < _scales.Length; i++)
        {
            _scales[i].Add(form.Scores[i]);
        }
    }

    /// <summary>Returns the summary as a table for people. With very few forms it shows scores.</summary>
    public string Describe() => SummaryText.Of(this);

    /// <summary>Returns the instrument; never a figure.</summary>
    public override string ToString() => nameof(StudySummary) + " of " + Instrument;
}
