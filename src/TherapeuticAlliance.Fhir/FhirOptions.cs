using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Prepared;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Fhir;

/// <summary>What an integrator decides about the resources: the base address, and what goes by it.</summary>
/// <remarks>Immutable: every <c>With…</c> returns a new one. Equality is by reference.</remarks>
public sealed class FhirOptions
{
    private Dictionary<string, IReadOnlyList<FhirCoding>> _codes = new(StringComparer.Ordinal);

    // Forms that are not used any more are not kept: the table holds them weakly.
    private ConditionalWeakTable<Instrument, PreparedForm> _prepared = new();
    private TextProvider? _texts;

    /// <summary>States the base address. It must be one that you control and the same at every site that exchanges these resources.</summary>
    /// <param name="baseUrl">An absolute http or https address, without query and fragment: <c>https://example.org/fhir</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="baseUrl"/> is no such address.</exception>
    public FhirOptions(string baseUrl)
    {
        BaseUrl = Guard.BaseAddress(baseUrl, nameof(baseUrl)).TrimEnd('/');
        IdentifierSystem = BaseUrl + "/administrations";
    }

    /// <summary>Gets the base address, without a slash at its end.</summary>
    public string BaseUrl { get; }

    /// <summary>Gets the system of the identifiers of administrations; <c>{base}/administrations</c> unless said otherwise.</summary>
    public string IdentifierSystem { get; private set; }

    /// <summary>Gets the release of FHIR; R4 unless said otherwise.</summary>
    public FhirVersion Version { get; private set; }

    /// <summary>Gets who publishes the definitions, or <see langword="null"/>. Never the holder of the rights.</summary>
    public string? Publisher { get; private set; }

    /// <summary>Gets the date of the definitions as the caller states it, or <see langword="null"/>.</summary>
    public DateTime? Date { get; private set; }

    /// <summary>Gets whether the running scores are shown while the form is filled in; not unless said.</summary>
    public bool ShowsScores { get; private set; }

    /// <summary>Gets the texts of the form, or <see langword="null"/>.</summary>
    public WordingPack? Wording { get; private set; }

    /// <summary>Gets the rules by which scores are made; those of the definition unless said otherwise.</summary>
    public ScoringOptions Scoring { get; private set; } = ScoringOptions.Default;

    /// <summary>Gets what is appended to the id in the canonical address when the content differs, or <see langword="null"/>.</summary>
    public string? Suffix { get; private set; }

    /// <summary>Returns options with another system for the identifiers of administrations, as sites need that number their own.</summary>
    /// <param name="system">An absolute address.</param>
    /// <exception cref="ArgumentException"><paramref name="system"/> is no absolute address.</exception>
    public FhirOptions WithIdentifierSystem(string system) => Copy(copy => copy.IdentifierSystem = Guard.Address(system, nameof(system)));

    /// <summary>Returns options for another release of FHIR.</summary>
    /// <param name="version">The release.</param>
    /// <exception cref="ArgumentOutOfRangeException">The release is not a member of the enumeration.</exception>
    public FhirOptions WithVersion(FhirVersion version) => version is FhirVersion.R4 or FhirVersion.R5
        ? Copy(copy => copy.Version = version)
        : throw new ArgumentOutOfRangeException(nameof(version), "The release is not a member of the enumeration.");

    /// <summary>Returns options with a publisher: you, not the holder of the rights.</summary>
    /// <param name="publisher">The name.</param>
    public FhirOptions WithPublisher(string publisher) => Copy(copy => copy.Publisher = Guard.NotBlank(publisher, nameof(publisher)));

    /// <summary>Returns options with the date of the definitions; the library has no clock.</summary>
    /// <param name="date">A calendar date; the time of day is not written.</param>
    public FhirOptions WithDate(DateTime date) => Copy(copy => copy.Date = date.Date);

    /// <summary>Returns options by which the scores show while the form is filled in; no published form has a running total.</summary>
    public FhirOptions ShowingScores() => Copy(copy => copy.ShowsScores = true);

    /// <summary>Returns options with the texts of a form. Other content needs another canonical address, hence the suffix.</summary>
    /// <param name="wording">The texts.</param>
    /// <param name="suffix">Letters, digits, hyphens and dots: <c>de</c> gives <c>{base}/Questionnaire/{id}-de</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="suffix"/> is malformed.</exception>
    public FhirOptions WithWording(WordingPack wording, string suffix) => Copy(copy =>
    {
        copy.Wording = Guard.NotNull(wording, nameof(wording));
        copy.Suffix = Guard.Suffix(suffix, nameof(suffix));
    });

    /// <summary>Returns options with missing-answer rules of the caller's. Other content needs another canonical address, hence the suffix.</summary>
    /// <param name="scoring">The rules.</param>
    /// <param name="suffix">Letters, digits, hyphens and dots; it replaces the one given before.</param>
    /// <exception cref="ArgumentException"><paramref name="suffix"/> is malformed.</exception>
    public FhirOptions WithRules(ScoringOptions scoring, string suffix) => Copy(copy =>
    {
        copy.Scoring = Guard.NotNull(scoring, nameof(scoring));
        copy.Suffix = Guard.Suffix(suffix, nameof(suffix));
    });

    /// <summary>
    /// Returns options by which the library speaks another language in what it adds: descriptions, methods, reasons for a missing score.
    /// Other content needs another canonical address, hence the suffix.
    /// </summary>
    /// <param name="texts">Says the sentences.</param>
    /// <param name="suffix">Letters, digits, hyphens and dots; it replaces the one given before.</param>
    /// <exception cref="ArgumentException"><paramref name="suffix"/> is malformed.</exception>
    public FhirOptions In(TextProvider texts, string suffix) => Copy(copy =>
    {
        copy._texts = Guard.NotNull(texts, nameof(texts));
        copy.Suffix = Guard.Suffix(suffix, nameof(suffix));
    });

    /// <summary>Returns options with a code of another system for a scale, such as LOINC 44261-6 for the total of the PHQ-9.</summary>
    /// <param name="instrumentId">The id of the instrument.</param>
    /// <param name="scaleCode">The code of the scale; <see langword="null"/> for the form as a whole.</param>
    /// <param name="coding">The code.</param>
    public FhirOptions WithCode(string instrumentId, string? scaleCode, FhirCoding coding) => Copy(copy =>
    {
        string key = KeyOf(Guard.NotNull(instrumentId, nameof(instrumentId)), scaleCode);
        copy._codes = new Dictionary<string, IReadOnlyList<FhirCoding>>(_codes, StringComparer.Ordinal)
        {
            [key] = [.. CodesOf(instrumentId, scaleCode), Guard.NotNull(coding, nameof(coding))],
        };
    });

    /// <summary>Returns the base address.</summary>
    public override string ToString() => BaseUrl;

    internal IReadOnlyList<FhirCoding> CodesOf(string instrumentId, string? scaleCode) =>
        _codes.TryGetValue(KeyOf(instrumentId, scaleCode), out IReadOnlyList<FhirCoding>? codes) ? codes : [];

    internal TextProvider Texts => _texts ?? TextProvider.English;

    /// <summary>The language tag of the wording, or that of the library where the caller chose one.</summary>
    internal string? Language => Wording?.Language ?? _texts?.Language;

    internal string Say(TextTemplate sentence, params object[] values) => Texts.Say(sentence, values);

    /// <summary>What all responses of a form have in common under these options.</summary>
    internal PreparedForm Prepared(Instrument instrument) =>
        _prepared.TryGetValue(instrument, out PreparedForm? form) ? form : _prepared.GetValue(instrument, one => new PreparedForm(one, this));

    private static string KeyOf(string instrumentId, string? scaleCode) => instrumentId + " " + scaleCode;

    private FhirOptions Copy(Action<FhirOptions> change)
    {
        var copy = (FhirOptions)MemberwiseClone();
        copy._prepared = new ConditionalWeakTable<Instrument, PreparedForm>();
        change(copy);
        return copy;
    }
}
