using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>From a course document to the course of known instruments and policies.</summary>
internal sealed class CourseReader
{
    private static readonly DocumentFormat<CourseDocument> Format = new(
        CourseDocument.Kind, CourseDocument.CurrentVersion, DocumentContext.Canonical.CourseDocument);

    private readonly IReadOnlyList<Instrument> _known;
    private readonly IReadOnlyList<RupturePolicy> _policies;

    private CourseReader(IReadOnlyList<Instrument> known, IReadOnlyList<RupturePolicy> policies)
    {
        _known = known;
        _policies = policies;
    }

    internal static DocumentReader<CourseDocument, Course> Reader(IReadOnlyList<Instrument> known, IReadOnlyList<RupturePolicy> policies) =>
        new(Format, new CourseReader(known, policies).Make);

    private Course? Make(CourseDocument document, FindingList findings)
    {
        CourseRequirements.Check(document, findings);
        if (findings.HasError || Monitor(document.Monitor!, findings) is not { } monitor)
        {
            return null;
        }

        CourseSession?[] sessions = document.Sessions!.Select((session, i) => Session(session, "$.sessions[" + Number.Text(i) + "]", findings)).ToArray();
        if (findings.HasError)
        {
            return null;
        }

        Result<Course> course = Course.Restore(monitor, sessions.OfType<CourseSession>(), document.Trail!.Select(Change));
        findings.AddAll(course.Findings.Select(finding => finding.WithPath(finding.Path == "trail" ? "$.trail" : "$.sessions")));
        return course.ValueOrDefault;
    }

    private RuptureMonitor? Monitor(MonitorIdentityDocument document, FindingList findings)
    {
        if (SheetReader.Resolve(document.Instrument!, "$.monitor.instrument", _known, findings) is not { } instrument)
        {
            return null;
        }

        Scale? scale = instrument.FindScale(document.Scale!);
        if (scale is null || scale.Direction == Direction.Neither)
        {
            string watched = string.Join(", ", instrument.Scales.Where(known => known.Direction != Direction.Neither).Select(known => known.Code));
            findings.Add(DocumentFindings.ValueUnknown.At("$.monitor.scale", watched).WithAttemptedValue(document.Scale));
            return null;
        }

        if (_policies.FirstOrDefault(known => known.Hash == document.Policy!.Hash) is not { } policy || document.Policy!.FormatVersion != RupturePolicy.FormatVersion)
        {
            findings.Add(SuppliedFindings.PolicyUnknown.At("$.monitor.policy", string.Join(", ", _policies.Select(known => known.Name))).WithAttemptedValue(document.Policy!.Hash));
            return null;
        }

        RuptureMonitor monitor = RuptureMonitor.For(scale).With(policy);
        return document.Prior is { } prior ? monitor.WithPrior(IdentityReading.Prior(prior)) : monitor.WithoutPrior();
    }

    private CourseSession? Session(CourseSessionDocument document, string path, FindingList findings)
    {
        var own = new FindingList();
        ResponseSheet? sheet = document.Sheet is { } form ? SheetReader.Make(form, _known, own) : null;
        findings.AddAll(own.All.Select(finding => finding.WithPath(path + ".sheet" + finding.Path.Substring(1))));
        if (own.HasError)
        {
            return null;
        }

        double? score = document.Score is { } number ? IdentityReading.Number(number) : null;
        return new CourseSession(new SessionScore(document.Session!.Value, score, DateText.Find(document.Date)), sheet, Reported(document.Reported));
    }

    private static ReportedBy? Reported(IReadOnlyList<string>? words) => words is null
        ? null
        : words.Aggregate(ReportedBy.Nobody, (reported, word) => reported | (word == "client" ? ReportedBy.Client : ReportedBy.Therapist));

    private static CourseChange Change(CourseChangeDocument change) => new(
        EnumNames.Find<CourseChangeKind>(change.Kind)!.Value,
        MomentText.Find(change.When)!.Value,
        change.Session,
        change.Before is { } before ? IdentityReading.Of(before) : null,
        IdentityReading.Of(change.After!));
}
