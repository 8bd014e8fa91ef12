namespace SmallClinic.Care;

/// <summary>Forms from hand to hand. Each method is one change that is stored whole or not at all.</summary>
public sealed class Desk(Writer writer, Shelf shelf, Watch watch, TimeProvider clock, IConfiguration settings)
{
    /// <summary>No case has more.</summary>
    public const int Sessions = 1000;

    private readonly TimeSpan _linkLasts = TimeSpan.FromHours(settings.GetValue("Clinic:LinkHours", 72.0));

    /// <summary>Makes the form of a session, or another link for one that is open. The token is shown once and never stored.</summary>
    public Task<(Guid Form, string Token)> HandOutAsync(Guid caseId, string instrumentId, int session, string by) => writer.WriteAsync(async db =>
    {
        string token = OneTimeToken.New();
        Form form = await FindOrAddAsync(db, caseId, shelf.Find(instrumentId)!, session);
        Touch(form, by);
        (form.TokenHash, form.TokenExpires) = (OneTimeToken.Hash(token), clock.GetUtcNow() + _linkLasts);
        return (form.Id, token);
    });

    /// <summary>Uses up a token. Of two who come with the same one at once, the other gets nothing.</summary>
    public Task<Guid?> OpenAsync(string token) => writer.WriteAsync(async db =>
    {
        string hash = OneTimeToken.Hash(token);
        if (await db.Forms.SingleOrDefaultAsync(one => one.TokenHash == hash && !one.IsFinished) is not { } form || form.TokenExpires < clock.GetUtcNow())
        {
            return (Guid?)null;
        }

        (form.TokenHash, form.Version) = (null, form.Version + 1);
        return form.Id;
    });

    /// <summary>Keeps what was answered on a step, unless the form is finished; the last one scores it and puts it on its course.</summary>
    public Task<Form?> FillAsync(Guid formId, Func<ResponseSheet, ResponseSheet> fill, bool isLast, string by) => writer.WriteAsync(async db =>
    {
        Form? form = await db.Forms.SingleOrDefaultAsync(one => one.Id == formId && !one.IsFinished);
        if (form is not null && (fill(form.Sheet) is var filled && (isLast || !filled.Equals(form.Sheet))))
        {
            await KeepAsync(db, form, filled, isLast, by);
        }

        return form;
    });

    /// <summary>Takes a whole form that was filled in elsewhere.</summary>
    public Task<Form> ReceiveAsync(Case one, ResponseSheet sheet, string by) => writer.WriteAsync(async db =>
    {
        Administration from = sheet.Administration;
        if (from.Session is not (>= 1 and <= Sessions) || (from.Subject ?? one.Reference) != one.Reference || !ReferenceEquals(shelf.Find(sheet.Instrument.Id), sheet.Instrument))
        {
            throw new RefusedException("The form is of somebody else, has no session, or is not one of ours.");
        }

        Form form = await FindOrAddAsync(db, one.Id, sheet.Instrument, from.Session.Value);
        Administration own = form.Sheet.Administration;
        await KeepAsync(db, form, sheet.WithAdministration(own.WithDate(from.Date ?? own.Date)), isLast: true, by);
        return form;
    });

    /// <summary>Corrects a finished form. How it was before is kept, with who changed it and why.</summary>
    public Task<Form> CorrectAsync(Guid caseId, Guid formId, ResponseSheet sheet, string reason, string by) => writer.WriteAsync(async db =>
    {
        Form form = await db.Forms.SingleOrDefaultAsync(one => one.Id == formId && one.CaseId == caseId && one.IsFinished)
            ?? throw new RefusedException("Nothing was changed.");
        db.Revisions.Add(new Revision(Guid.NewGuid(), form.Id, clock.GetUtcNow(), by, reason, form.Sheet));
        form.Sheet = sheet.WithAdministration(form.Sheet.Administration);
        Touch(form, by);
        await watch.CorrectAsync(db, form);
        return form;
    });

    private async Task KeepAsync(ClinicContext db, Form form, ResponseSheet sheet, bool isLast, string by)
    {
        form.Sheet = sheet;
        Touch(form, by);
        if (isLast)
        {
            (form.IsFinished, form.TokenHash) = (true, null);
            await watch.AppendAsync(db, form);
        }
    }

    private async Task<Form> FindOrAddAsync(ClinicContext db, Guid caseId, Instrument instrument, int session)
    {
        Form? known = await db.Forms.SingleOrDefaultAsync(one => one.CaseId == caseId && one.InstrumentId == instrument.Id && one.Session == session);
        return known is not { IsFinished: true }
            ? known ?? db.Forms.Add(Form.Begin(caseId, instrument, session, clock.GetUtcNow())).Entity
            : throw new RefusedException("The form of that session is filled in already. It can be corrected.");
    }

    private void Touch(Form form, string by) => (form.Changed, form.ChangedBy, form.Version) = (clock.GetUtcNow(), by, form.Version + 1);
}
