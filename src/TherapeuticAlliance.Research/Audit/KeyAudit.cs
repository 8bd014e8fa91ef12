using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>
/// A key held against data: whether each item runs with the other items of its scale or against them. It finds items that
/// are reversed and should not be, or the other way round; it cannot find a scale whose every item is keyed wrongly.
/// Equality is by reference.
/// </summary>
public sealed class KeyAudit
{
    internal KeyAudit(Study study, KeyAuditOptions options)
    {
        Instrument = study.Instrument;
        Confidence = options.Confidence;
        IReadOnlySet<Item> reversed = options.ReversedOf(study.Instrument);
        Scales = Array.AsReadOnly([.. study.Instrument.Scales.Select(scale => ScaleAuditing.Of(study, scale, reversed, options.Confidence))]);
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>The confidence of the intervals.</summary>
    public double Confidence { get; }

    /// <summary>The scales, in the order of the definition.</summary>
    public IReadOnlyList<ScaleAudit> Scales { get; }

    /// <summary>What is noteworthy, scale by scale.</summary>
    public IEnumerable<Finding> Findings => Scales.SelectMany(scale => scale.Findings);

    /// <summary>Returns the audit of a scale.</summary>
    /// <param name="scaleCode">The code: <c>bond</c>.</param>
    /// <exception cref="ArgumentException">The instrument has no such scale; the message lists those it has.</exception>
    public ScaleAudit this[string scaleCode]
    {
        get
        {
            Scale scale = Instrument[scaleCode];
            return Scales.First(audit => ReferenceEquals(audit.Scale, scale));
        }
    }

    /// <summary>Returns a table for each scale, with what is noteworthy below, for people.</summary>
    public string Describe() => KeyAuditText.Of(this);

    /// <summary>Returns the instrument.</summary>
    public override string ToString() => nameof(KeyAudit) + " of " + Instrument;
}
