using System;
using TherapeuticAlliance.Fhir.Bundles;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Observations;
using TherapeuticAlliance.Fhir.Responses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir;

public static partial class AllianceFhir
{
    /// <summary>Returns a response sheet as a QuestionnaireResponse, scores included. It shows a person's answers.</summary>
    /// <param name="sheet">The sheet; it may be half filled.</param>
    /// <param name="options">The base address and what goes by it.</param>
    /// <param name="references">Whom it is about and who answered; from the administration when <see langword="null"/>.</param>
    /// <returns>The document; a finding for every invalid answer, since those are not written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> or <paramref name="options"/> is null.</exception>
    public static Result<string> WriteResponse(ResponseSheet sheet, FhirOptions options, FhirReferences? references = null)
    {
        Guard.Fits(options, Guard.NotNull(sheet, nameof(sheet)).Instrument);
        ScoreReport report = options.Prepared(sheet.Instrument).Scorer.Score(sheet);
        string document = ResourceWriter.Write(to => new ResponseWriter(to, sheet, report, options, references ?? FhirReferences.None).Write());
        return Result<string>.Valid(document, ResponseWriter.LeftOut(sheet));
    }

    /// <summary>Returns the score of a scale as an Observation. It shows a person's score.</summary>
    /// <param name="report">The report, with the trace of its items: the short form cannot say why a score is missing.</param>
    /// <param name="scaleCode">The code of the scale.</param>
    /// <param name="options">The base address and what goes by it.</param>
    /// <param name="references">Whom it is about and who answered; from the administration when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">An argument but the last is null.</exception>
    /// <exception cref="ArgumentException">The instrument has no such scale.</exception>
    public static string WriteObservation(ScoreReport report, string scaleCode, FhirOptions options, FhirReferences? references = null)
    {
        Guard.Fits(options, Guard.NotNull(report, nameof(report)).Instrument);
        ScaleScore score = report[scaleCode];
        return ResourceWriter.Write(to => new ScaleObservation(to, report, score, HeadOf(to, report.Instrument, report.Administration, options, references), options).Write());
    }

    /// <summary>Returns the form as a whole as an Observation that has the scales as members.</summary>
    /// <param name="report">The report. Without an id of its administration there is nothing to point at members by.</param>
    /// <param name="options">The base address and what goes by it.</param>
    /// <param name="references">Whom it is about and who answered; from the administration when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">An argument but the last is null.</exception>
    public static string WritePanel(ScoreReport report, FhirOptions options, FhirReferences? references = null)
    {
        Guard.Fits(options, Guard.NotNull(report, nameof(report)).Instrument);
        var links = new Links(report.Administration, options, areTogether: false);
        return ResourceWriter.Write(to => new PanelObservation(to, report, HeadOf(to, report.Instrument, report.Administration, options, references), options, links).Write());
    }

    /// <summary>Returns what a monitor says about a session as an Observation. It names rule and rate and says that it is no diagnosis.</summary>
    /// <param name="scale">The scale that is watched.</param>
    /// <param name="verdict">What the monitor says.</param>
    /// <param name="administration">Who and when.</param>
    /// <param name="options">The base address and what goes by it.</param>
    /// <param name="references">Whom it is about and who answered; from the administration when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">An argument but the last is null.</exception>
    public static string WriteVerdict(Scale scale, Verdict verdict, Administration administration, FhirOptions options, FhirReferences? references = null)
    {
        Guard.Fits(options, Guard.NotNull(scale, nameof(scale)).Instrument);
        Guard.NotNull(verdict, nameof(verdict));
        Guard.NotNull(administration, nameof(administration));
        return ResourceWriter.Write(to => new PatternObservation(to, scale, verdict, HeadOf(to, scale.Instrument, administration, options, references), options).Write());
    }

    /// <summary>
    /// Returns a response sheet with its scores as a transaction Bundle: the response, an Observation for each scale, and a panel where
    /// there is more than one. Each is created only if the server does not have it, so a bundle that is sent twice doubles nothing.
    /// </summary>
    /// <param name="sheet">The sheet; its administration must have an id.</param>
    /// <param name="options">The base address and what goes by it.</param>
    /// <param name="references">Whom it is about and who answered; from the administration when <see langword="null"/>.</param>
    /// <returns>The document; a finding for every invalid answer, since those are not written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The administration has no id.</exception>
    public static Result<string> WriteBundle(ResponseSheet sheet, FhirOptions options, FhirReferences? references = null)
    {
        Guard.Fits(options, Guard.NotNull(sheet, nameof(sheet)).Instrument);
        if (string.IsNullOrEmpty(sheet.Administration.Id))
        {
            throw new ArgumentException("The administration needs an id, by which a server knows that it has the form already.", nameof(sheet));
        }

        ScoreReport report = sheet.Score(options.Scoring);
        string document = ResourceWriter.Write(to => new TransactionBundle(to, sheet, report, options, references ?? FhirReferences.None).Write());
        return Result<string>.Valid(document, ResponseWriter.LeftOut(sheet));
    }

    private static ObservationHead HeadOf(ResourceWriter to, Instrument instrument, Administration administration, FhirOptions options, FhirReferences? references) =>
        new(to, instrument, administration, options, references ?? FhirReferences.None, new Links(administration, options, areTogether: false));
}
