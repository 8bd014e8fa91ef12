using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>What a course document must have before it is a course. The forms in it are checked as sheets.</summary>
internal sealed class CourseRequirements
{
    private const int MaxEntries = DocumentBinder.MaxEntries;

    private static readonly string[] Reporters = ["client", "therapist"];

    private readonly Requirements _requirements;
    private readonly CommonRequirements _common;
    private readonly IdentityRequirements _identity;

    private CourseRequirements(FindingList findings)
    {
        _requirements = new Requirements(findings);
        _common = new CommonRequirements(_requirements, MaxEntries);
        _identity = new IdentityRequirements(_requirements, _common);
    }

    internal static void Check(CourseDocument document, FindingList findings) => new CourseRequirements(findings).Root(document);

    private void Root(CourseDocument document)
    {
        _requirements.Head(document.Document, document.DocumentVersion);
        _requirements.Given(document.Monitor, "$", "monitor");
        _requirements.Inside(document.Monitor, "$.monitor", _identity.Check);
        _requirements.Given(document.Sessions, "$", "sessions");
        _requirements.Each(document.Sessions, "$.sessions", Expected.Object, MaxEntries, Session);
        _requirements.Given(document.Trail, "$", "trail");
        _requirements.Each(document.Trail, "$.trail", Expected.Object, MaxEntries, Change);
    }

    private void Session(CourseSessionDocument session, string path)
    {
        _requirements.Given(session.Session, path, "session");
        _common.Counting(session.Session, path + ".session");
        _requirements.Inside(session.Score, path + ".score", _identity.Number);
        if (session.Date is { } date && DateText.Find(date) is null)
        {
            _requirements.Add(DocumentFindings.DateInvalid.At(path + ".date").WithAttemptedValue(date));
        }

        Reported(session.Reported, path + ".reported");
    }

    private void Reported(IReadOnlyList<string>? reported, string path)
    {
        _requirements.Each(reported, path, Expected.Text, MaxEntries, (_, _) => { });
        for (int i = 0; i < reported?.Count && i < MaxEntries; i++)
        {
            if (reported[i] is { } word && (!Reporters.Contains(word) || reported.Take(i).Contains(word)))
            {
                _requirements.Add(DocumentFindings.ValueUnknown.At(path + "[" + Number.Text(i) + "]", string.Join(", ", Reporters)).WithAttemptedValue(word));
            }
        }
    }

    private void Change(CourseChangeDocument change, string path)
    {
        _requirements.Word<CourseChangeKind>(change.Kind, path, "kind");
        _requirements.Given(change.When, path, "when");
        if (change.When is { } moment && MomentText.Find(moment) is null)
        {
            _requirements.Add(DocumentFindings.TextMalformed.At(path + ".when", Expected.Moment).WithAttemptedValue(moment));
        }

        _common.Counting(change.Session, path + ".session");
        _requirements.Inside(change.Before, path + ".before", _identity.Check);
        _requirements.Given(change.After, path, "after");
        _requirements.Inside(change.After, path + ".after", _identity.Check);
    }
}
