using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Prepared;

/// <summary>
/// What all responses of a form have in common under the same options. Each part is made when it is first needed, so that one response
/// in a fresh process costs no more than before, and the second copies what the first made.
/// </summary>
internal sealed class PreparedForm
{
    private readonly FhirOptions _options;
    private readonly PreparedItem?[] _items;
    private Scorer? _scorer;
    private byte[]? _hash;
    private byte[]? _canonical;
    private string? _session;
    private Dictionary<string, Scale>? _scoreItems;

    internal PreparedForm(Instrument instrument, FhirOptions options)
    {
        Instrument = instrument;
        _options = options;
        _items = new PreparedItem?[instrument.Items.Count];
        AnswerCodes = Addresses.Answers(instrument, options);
        AnswerCodesUtf8 = Encoding.UTF8.GetBytes(AnswerCodes);
    }

    internal Instrument Instrument { get; }

    /// <summary>The address of the code system of the answers.</summary>
    internal string AnswerCodes { get; }

    internal byte[] AnswerCodesUtf8 { get; }

    /// <summary>The address of the extension with the session number.</summary>
    internal string SessionNumber => _session ??= Addresses.SessionNumber(_options);

    /// <summary>The address of the questionnaire with its version, as a JSON string.</summary>
    internal byte[] Canonical => _canonical ??= ResourceWriter.WriteUtf8(to => to.Json.WriteStringValue(Addresses.Canonical(Instrument, _options)));

    /// <summary>The extension with the content hash.</summary>
    internal byte[] DefinitionHash => _hash ??= ResourceWriter.WriteUtf8(to =>
        to.Extension(Addresses.DefinitionHash(_options), () => to.Text("valueString", Instrument.ContentHash)));

    /// <summary>Scores by the rules of the options, without the trace of the items.</summary>
    internal Scorer Scorer => _scorer ??= new Scorer(Instrument, _options.Scoring.WithoutTrace());

    /// <summary>The scales by the link ids of their scores.</summary>
    internal IReadOnlyDictionary<string, Scale> ScoreItems =>
        _scoreItems ??= Instrument.Scales.ToDictionary(Questionnaires.ScoreItems.LinkId, StringComparer.Ordinal);

    internal PreparedItem this[Item item] => _items[item.Position] ??= new PreparedItem(item, this, _options);
}
