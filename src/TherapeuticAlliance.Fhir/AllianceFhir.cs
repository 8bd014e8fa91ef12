using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Observations;
using TherapeuticAlliance.Fhir.Questionnaires;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir;

/// <summary>
/// The front door to FHIR: writes an instrument as a Questionnaire with its code systems, answers and scores as
/// QuestionnaireResponse, Observation and Bundle, and reads the responses of other systems.
/// </summary>
/// <remarks>Documents are canonical: the same bytes on every runtime and in every culture.</remarks>
public static partial class AllianceFhir
{
    /// <summary>Returns an instrument as a Questionnaire whose scores compute themselves.</summary>
    /// <param name="instrument">The instrument; without a key it is written without scores.</param>
    /// <param name="options">The base address and what goes by it.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.ArgumentException">The wording of the options is that of another form, or an item has the code of a group.</exception>
    /// <exception cref="InvalidResultException">The definition says what no expression here says, such as an item that applies only with some answers; it carries the findings.</exception>
    public static string WriteQuestionnaire(Instrument instrument, FhirOptions options)
    {
        Expressible.Check(instrument, Guard.Fits(options, instrument));
        return ResourceWriter.Write(to => QuestionnaireWriter.Write(to, instrument, options));
    }

    /// <summary>Returns an instrument as a Questionnaire in UTF-8, without a byte order mark.</summary>
    /// <param name="instrument">The instrument; without a key it is written without scores.</param>
    /// <param name="options">The base address and what goes by it.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.ArgumentException">The wording of the options is that of another form, or an item has the code of a group.</exception>
    /// <exception cref="InvalidResultException">The definition says what no expression here says, such as items that depend on another; it carries the findings.</exception>
    public static byte[] WriteQuestionnaireUtf8(Instrument instrument, FhirOptions options)
    {
        Expressible.Check(instrument, Guard.Fits(options, instrument));
        return ResourceWriter.WriteUtf8(to => QuestionnaireWriter.Write(to, instrument, options));
    }

    /// <summary>Returns the codes of the answers as a CodeSystem.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="options">The base address and what goes by it.</param>
    /// <remarks>A code is the value as printed on the form. Forms answered on lines only have no codes.</remarks>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public static string WriteAnswerCodes(Instrument instrument, FhirOptions options)
    {
        Guard.Fits(options, instrument);
        return ResourceWriter.Write(to => CodeSystems.Answers(to, instrument, options));
    }

    /// <summary>Returns the codes of the scores as a CodeSystem: the panel, each scale, its thresholds, and what stands beside a score.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="options">The base address and what goes by it.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    public static string WriteScoreCodes(Instrument instrument, FhirOptions options)
    {
        Guard.Fits(options, instrument);
        return ResourceWriter.Write(to => CodeSystems.Scores(to, instrument, options));
    }

    /// <summary>Returns the codes of what a monitor says as a CodeSystem. It is the same for every instrument.</summary>
    /// <param name="options">The base address and what goes by it.</param>
    /// <remarks>The codes of <see cref="WriteVerdict"/>: <c>none</c>, <c>watch</c>, <c>probable</c>, <c>strong</c>.</remarks>
    /// <exception cref="System.ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static string WritePatternCodes(FhirOptions options)
    {
        Guard.NotNull(options, nameof(options));
        return ResourceWriter.Write(to => PatternCodes.Write(to, options));
    }
}
