using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>Everything above the items: whether the response may be read at all, which form it answers, who and when.</summary>
internal sealed class ResponseHead(JsonElement root, FhirOptions options, FindingList findings)
{
    private const string Path = "QuestionnaireResponse";

    // Status, and whether the form was filled in to its end.
    private static readonly string[] Statuses = ["in-progress", "completed", "amended", "entered-in-error", "stopped"];

    /// <summary>Whether it is a response that may be read.</summary>
    internal bool MayBeRead()
    {
        if (root.Text("resourceType") != Path)
        {
            findings.Add(FhirFindings.NotAResponse.At(Path));
            return false;
        }

        Status();
        Modifiers();
        return !findings.HasError;
    }

    /// <summary>The form that is answered, or null with a finding.</summary>
    internal Instrument? Resolve(IReadOnlyList<Instrument> known)
    {
        Instrument? found = root.Text("questionnaire") is { Length: > 0 } canonical ? ByCanonical(canonical, known) : Only(known);
        if (found is not null && root.Extension(Addresses.DefinitionHash(options))?.Text("valueString") is { } hash && hash != found.ContentHash)
        {
            findings.Add(FhirFindings.OtherDefinition.At(Path + ".extension", found.Id).WithAttemptedValue(hash));
            return null;
        }

        return found;
    }

    internal Administration Administration(Instrument instrument)
    {
        Rater(instrument);
        return new Administration(Identifier(), Person("subject"), Person("source"), Session(), Date());
    }

    private void Status()
    {
        string? status = root.Text("status");
        if (status is null || !Statuses.Contains(status, StringComparer.Ordinal))
        {
            findings.Add(FhirFindings.UnknownStatus.At(Path + ".status").WithAttemptedValue(status));
        }
        else if (status == "entered-in-error")
        {
            findings.Add(FhirFindings.EnteredInError.At(Path + ".status"));
        }
        else if (status is "in-progress" or "stopped")
        {
            findings.Add(FhirFindings.NotCompleted.At(Path + ".status", status));
        }
    }

    private void Modifiers()
    {
        foreach (string element in new[] { "modifierExtension", "implicitRules" })
        {
            if (root.Member(element) is not null)
            {
                findings.Add(FhirFindings.Modified.At(Path + "." + element, element));
            }
        }
    }

    private Instrument? Only(IReadOnlyList<Instrument> known)
    {
        if (root.Member("questionnaire") is not null || known.Count != 1)
        {
            findings.Add(FhirFindings.OtherQuestionnaire.At(Path + ".questionnaire", Ids(known)));
            return null;
        }

        findings.Add(FhirFindings.QuestionnaireMissing.At(Path + ".questionnaire", known[0].ToString()));
        return known[0];
    }

    private Instrument? ByCanonical(string canonical, IReadOnlyList<Instrument> known)
    {
        int bar = canonical.IndexOf('|');
        string url = bar < 0 ? canonical : canonical.Substring(0, bar);
        string? version = bar < 0 ? null : canonical.Substring(bar + 1);
        List<Instrument> versions = known.Where(instrument => IsAddressOf(url, instrument)).ToList();
        if (versions.Count == 0)
        {
            findings.Add(FhirFindings.OtherQuestionnaire.At(Path + ".questionnaire", Ids(known)).WithAttemptedValue(canonical));
            return null;
        }

        if (version is null && versions.Count == 1)
        {
            findings.Add(FhirFindings.VersionMissing.At(Path + ".questionnaire", versions[0].Id, versions[0].Version));
            return versions[0];
        }

        if (versions.Find(instrument => instrument.Version == version) is { } found)
        {
            return found;
        }

        findings.Add(FhirFindings.OtherVersion.At(Path + ".questionnaire", versions[0].Id, string.Join(", ", versions.Select(instrument => instrument.Version))).WithAttemptedValue(version));
        return null;
    }

    private bool IsAddressOf(string url, Instrument instrument) =>
        url == Addresses.Questionnaire(instrument, options) || url == Addresses.Questionnaire(instrument, options, withSuffix: false);

    private static string Ids(IReadOnlyList<Instrument> known) => string.Join(", ", known.Select(instrument => instrument.Id).Distinct(StringComparer.Ordinal));

    // R4 has one identifier, R5 a list.
    private string? Identifier()
    {
        IEnumerable<JsonElement> identifiers = root.Member("identifier") is { ValueKind: JsonValueKind.Object } one ? [one] : root.Each("identifier");
        foreach (JsonElement identifier in identifiers)
        {
            if (identifier.Text("system") == options.IdentifierSystem && identifier.Text("value") is { Length: > 0 } value)
            {
                return value;
            }
        }

        return null;
    }

    private string? Person(string element) => root.Member(element) is { } person
        ? person.Text("reference") ?? person.Member("identifier")?.Text("value")
        : null;

    private void Rater(Instrument instrument)
    {
        string? expected = People.TypeOf(instrument.Rater);
        string? type = root.Member("source") is { } source ? ReferenceText.TypeOf(source.Text("reference")) ?? Simple(source.Text("type")) : null;
        bool isSame = type == expected || (expected == "Practitioner" && type == "PractitionerRole");
        if (type is not null && expected is not null && !isSame)
        {
            findings.Add(FhirFindings.SourceContradictsRater.At(Path + ".source", instrument.Rater.Code, type));
        }
    }

    // Only types that may stand there: nothing else gets into a sentence.
    private static string? Simple(string? type) => ReferenceText.Authors.Contains(type, StringComparer.Ordinal) ? type : null;

    private int? Session()
    {
        if (root.Extension(Addresses.SessionNumber(options)) is not { } extension)
        {
            return null;
        }

        if (extension.Member("valueInteger") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int session) && session >= 0)
        {
            return session;
        }

        findings.Add(FhirFindings.SessionUnreadable.At(Path + ".extension"));
        return null;
    }

    // The calendar date as written, never converted to another zone.
    private DateTime? Date()
    {
        if (root.Member("authored") is not { } authored)
        {
            return null;
        }

        string text = authored.Text() ?? string.Empty;
        bool hasEnd = text.Length == 10 || (text.Length > 10 && text[10] == 'T');
        if (hasEnd && DateTime.TryParseExact(text.Substring(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
        {
            return date;
        }

        findings.Add(FhirFindings.DateUnreadable.At(Path + ".authored").WithAttemptedValue(text));
        return null;
    }
}
