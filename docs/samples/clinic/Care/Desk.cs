namespace SmallClinic.Care;

/// <summary>Forms from hand to hand. Each method is one change that is stored whole or not at all.</summary>
public sealed class Desk(Writer writer, Shelf shelf, Watch watch, TimeProvider clock, IConfiguration settings)
{
    private readonly TimeSpan _linkLasts = TimeSpan.FromHours(settings.GetValue("Clinic:LinkHours", 72.0));

    /// <summary>Makes the form of a session, or another link for one that is open. The token is shown once and never stored.</summary>
    public Task<(Guid Form, string Token)> HandOutAsync(Guid caseId, string instrumentId, int session, string by) => writer.WriteAsync(async db =>
    {
        string token = OneTimeToken.New();
        Form form = await FindOrAddAsync(db, caseId, shelf.Find(instrumentId) ?? throw new RefusedException("There is no such form."), session);
        Touch(form, by);
        form.TokenHash = OneTimeToken.Hash(token);
        form.TokenExpires = clock.GetUtcNow() + _linkLasts;
        return (form.Id, token);
    });

    /// <summary>Uses up a token. Of two who come with the same one at once, the other gets nothing.</summary>
    public Task<Guid?> OpenAsync(string token) => writer.WriteAsync(async db =>
    {
        string hash = OneTimeToken.Hash(token);
        Form? form = await db.Forms.SingleOrDefaultAsync(one => one.TokenHash == hash);
        if (form is null || form.IsFinished || form.TokenExpires < clock.GetUtcNow())
        {
            return (Guid?)null;
        }

        form.TokenHash = null;
        form.Version++;
        return form.Id;
    });

    /// <summary>Keeps what was answered on a step; the last one scores the form and puts it on its course.</summary>
    public Task<bool> FillAsync(Guid formId, Func<ResponseSheet, ResponseSheet> fill, bool isLast, string by) => writer.WriteAsync(async db =>
    {
        if (await db.Forms.SingleOrDefaultAsync(one => one.Id == formId && !one.IsFinished) is not { } form)
        {
            return false;
        }

        ResponseSheet filled = fill(form.Sheet);
        if (isLast || !filled.Equals(form.Sheet))
        {
            form.Sheet = filled;
            await FinishAsync(db, form, isLast, by);
        }

        return true;
    });

    /// <summary>Takes a whole form that was filled in elsewhere.</summary>
    public Task<Form> ReceiveAsync(Case one, ResponseSheet sheet, string by) => writer.WriteAsync(async db =>
    {
        if (!ReferenceEquals(shelf.Find(sheet.Instrument.Id), sheet.Instrument))
        {
            throw new RefusedException("There is no such form.");
        }

        Administration from = sheet.Administration;
        if (from.Session is not { } session || (from.Subject is not null && from.Subject != one.Reference))
        {
            throw new RefusedException("The form is of somebody else, or has no session.");
        }

        Form form = await FindOrAddAsync(db, one.Id, sheet.Instrument, session);
        form.Sheet = sheet.WithAdministration(form.Sheet.Administration.WithDate(from.Date ?? form.Sheet.Administration.Date));
        await FinishAsync(db, form, isLast: true, by);
        return form;
    });

    /// <summary>Corrects a finished form. How it was before is kept, with who changed it and why.</summary>
    public Task<Form> CorrectAsync(Guid caseId, Guid formId, ResponseSheet sheet, string reason, string by) => writer.WriteAsync(async db =>
    {
        Form form = await db.Forms.SingleOrDefaultAsync(one => one.Id == formId && one.CaseId == caseId && one.IsFinished)
            ?? throw new RefusedException("There is no such form.");
        db.Revisions.Add(new Revision { Id = Guid.NewGuid(), FormId = form.Id, When = clock.GetUtcNow(), By = by, Reason = reason, Before = form.Sheet });
        form.Sheet = sheet.WithAdministration(form.Sheet.Administration);
        Touch(form, by);
        await watch.CorrectAsync(db, form);
        return form;
    });

    private async Task FinishAsync(ClinicContext db, Form form, bool isLast, string by)
    {
        Touch(form, by);
        if (isLast)
        {
            form.IsFinished = true;
            form.TokenHash = null;
            await watch.AppendAsync(db, form);
        }
    }

    private async Task<Form> FindOrAddAsync(ClinicContext db, Guid caseId, Instrument instrument, int session)
    {
        if (await db.Forms.SingleOrDefaultAsync(one => one.CaseId == caseId && one.InstrumentId == instrument.Id && one.Session == session) is { } known)
        {
            return known.IsFinished ? throw new RefusedException("The form of that session is filled in already. It can be corrected.") : known;
        }

        var form = new Form
        {
            Id = Guid.NewGuid(),
            CaseId = caseId,
            InstrumentId = instrument.Id,
            Session = session,
            Sheet = instrument.Blank(),
            ChangedBy = string.Empty,
        };
        form.Sheet = form.Sheet.WithAdministration(new Administration(form.Id.ToString(), "Patient/" + caseId, session: session, date: clock.GetUtcNow().UtcDateTime.Date));
        db.Forms.Add(form);
        return form;
    }

    private void Touch(Form form, string by)
    {
        form.Changed = clock.GetUtcNow();
        form.ChangedBy = by;
        form.Version++;
    }
}
