using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>
/// A key held against data: whether each item runs with the other items of its scale or against them. It finds items that
/// are reversed and should not be, or the other way round; it cannot find a scale whose every item is keyed wrongly.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class KeyAudit
{
    private KeyAudit(Instrument instrument, IReadOnlyList<StudyForm> forms, KeyAuditOptions options)
    {
        Instrument = instrument;
        Confidence = options.Confidence;
        IReadOnlySet<Item> reversed = options.ReversedOf(instrument);
        Scales = Array.AsReadOnly([.. instrument.Scales.Select(scale => ScaleAuditing.Of(forms, scale, reversed, options.Confidence))]);
        BetweenScales = Array.AsReadOnly([.. OtherScales.Of(forms, instrument, reversed, options.Confidence)]);
    }

    internal static KeyAudit Of(Instrument instrument, IReadOnlyList<StudyForm> forms, KeyAuditOptions options) =>
        new(instrument, [.. forms.Where(form => !form.IsRepeat)], options);

    /// <summary>Gets the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the confidence of the intervals.</summary>
    public double Confidence { get; }

    /// <summary>Gets the scales, in the order of the definition.</summary>
    public IReadOnlyList<ScaleAudit> Scales { get; }

    /// <summary>Gets the findings, scale by scale, then between scales.</summary>
    public IEnumerable<Finding> Findings => Scales.SelectMany(scale => scale.Findings).Concat(BetweenScales);

    /// <summary>Gets the items that go better with another scale of the form than with their own. Usually empty.</summary>
    public IReadOnlyList<Finding> BetweenScales { get; }

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
    public string Describe() => Describe(TextProvider.English);

    /// <summary>Returns a table for each scale, with what is noteworthy below, in another language.</summary>
    /// <param name="texts">Says the words and writes the numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return KeyAuditText.Of(this, texts);
    }

    /// <summary>Returns the instrument.</summary>
    public override string ToString() => nameof(KeyAudit) + " of " + Instrument;
}
