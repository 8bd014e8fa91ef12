namespace SmallClinic.Data;

// Rows that never change are records.

/// <summary>A client in treatment, and the account of the therapist. The name is here and nowhere else.</summary>
public sealed record Case(string Name, string Therapist, string? WhyNotWatched)
{
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>What research sees in place of id and name: random, so that it leads to neither.</summary>
    public string ResearchId { get; init; } = Guid.NewGuid().ToString("N")[..12];

    /// <summary>What a FHIR resource or a stored form calls the client.</summary>
    public string Reference => "Patient/" + Id;
}

/// <summary>One form of one session: handed out, half filled in or finished.</summary>
public sealed class Form
{
    public Guid Id { get; init; } = Guid.NewGuid();
    public required Guid CaseId { get; init; }
    public Case? Case { get; init; }
    public required string InstrumentId { get; init; }
    public required int Session { get; init; }
    public required ResponseSheet Sheet { get; set; }
    public bool IsFinished { get; set; }
    public DateTimeOffset Changed { get; set; }
    public string ChangedBy { get; set; } = string.Empty;
    public List<Revision> Revisions { get; } = [];

    /// <summary>The SHA-256 of the token of the link; null when there is no link or it was used.</summary>
    public string? TokenHash { get; set; }
    public DateTimeOffset? TokenExpires { get; set; }

    /// <summary>Grows with every change: of two writers at once, one starts again.</summary>
    public int Version { get; set; }

    public static Form Begin(Guid caseId, Instrument instrument, int session, DateTimeOffset when)
    {
        var form = new Form { CaseId = caseId, InstrumentId = instrument.Id, Session = session, Sheet = instrument.Blank() };
        form.Sheet = form.Sheet.WithAdministration(new Administration(form.Id.ToString(), "Patient/" + caseId, session: session, date: when.UtcDateTime.Date));
        return form;
    }
}

/// <summary>A finished form as it was before somebody corrected it.</summary>
public sealed record Revision(Guid Id, Guid FormId, DateTimeOffset When, string By, string Reason, ResponseSheet Before);

/// <summary>The course of a case on one form, as a document of the library.</summary>
public sealed class StoredCourse
{
    public required Guid CaseId { get; init; }
    public Case? Case { get; init; }
    public required string InstrumentId { get; init; }
    public required Course Course { get; set; }
    public int Version { get; set; }
}

/// <summary>A definition that forms were answered under, so that they can be scored in ten years, whatever the library ships then.</summary>
public sealed record StoredDefinition(string ContentHash, string Document);

/// <summary>The clinic's own wording of a form in one language.</summary>
public sealed record StoredPack(string InstrumentId, string InstrumentVersion, string Language)
{
    public string Document { get; set; } = string.Empty;
}

/// <summary>Somebody who works here. Replaced together with <see cref="IStaffAccounts"/>.</summary>
public sealed record Account(string Name, string DisplayName, string Role, string PasswordHash);
