using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Reading;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir;

public static partial class AllianceFhir
{
    /// <summary>Reads a QuestionnaireResponse of one instrument; one of another form, version or definition is refused.</summary>
    /// <param name="json">The resource.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="options">The base address and what goes by it, as when writing.</param>
    /// <param name="map">What is known about the other system; nothing when <see langword="null"/>.</param>
    /// <returns>The sheet with findings about its answers, or why it is not read. Never an exception for content.</returns>
    /// <exception cref="System.ArgumentNullException">An argument but the last is null.</exception>
    public static Result<ResponseSheet> ReadResponse(string json, Instrument instrument, FhirOptions options, ResponseMap? map = null) =>
        Document.Read(Guard.NotNull(json, nameof(json)), new ResponseReader([instrument], Guard.Fits(options, instrument), map ?? ResponseMap.None).Read);

    /// <summary>Reads a QuestionnaireResponse of one instrument in UTF-8; a byte order mark may stand in front.</summary>
    /// <param name="utf8">The resource.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="options">The base address and what goes by it, as when writing.</param>
    /// <param name="map">What is known about the other system; nothing when <see langword="null"/>.</param>
    /// <returns>The sheet with findings about its answers, or why it is not read. Never an exception for content.</returns>
    /// <exception cref="System.ArgumentNullException">An argument but the last is null.</exception>
    public static Result<ResponseSheet> ReadResponse(byte[] utf8, Instrument instrument, FhirOptions options, ResponseMap? map = null) =>
        Document.Read(Guard.NotNull(utf8, nameof(utf8)), new ResponseReader([instrument], Guard.Fits(options, instrument), map ?? ResponseMap.None).Read);

    /// <summary>Reads a QuestionnaireResponse of one of the instruments of a catalogue, found by its canonical address and version.</summary>
    /// <param name="json">The resource.</param>
    /// <param name="catalog">The instruments, in all versions of which responses may come.</param>
    /// <param name="options">The base address and what goes by it, as when writing.</param>
    /// <param name="map">What is known about the other system; nothing when <see langword="null"/>.</param>
    /// <returns>The sheet with findings about its answers, or why it is not read. Never an exception for content.</returns>
    /// <exception cref="System.ArgumentNullException">An argument but the last is null.</exception>
    public static Result<ResponseSheet> ReadResponse(string json, InstrumentCatalog catalog, FhirOptions options, ResponseMap? map = null) =>
        Document.Read(
            Guard.NotNull(json, nameof(json)),
            new ResponseReader(Guard.NotNull(catalog, nameof(catalog)).Instruments, Guard.NotNull(options, nameof(options)), map ?? ResponseMap.None).Read);
}
