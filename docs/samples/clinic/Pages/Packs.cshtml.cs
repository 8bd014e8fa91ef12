using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Json;

namespace SmallClinic.Pages;

[RequestSizeLimit(Limits.File + (16 * 1024))]
public sealed class PacksModel(ClinicContext db, Writer writer, Shelf shelf) : PageModel
{
    public StoredPack[] Packs { get; private set; } = [];

    public async Task OnGetAsync() => Packs = await db.Packs.AsNoTracking().OrderBy(pack => pack.InstrumentId).ThenBy(pack => pack.Language).ToArrayAsync();

    // The binder makes the request of the file, so that the validator sees it before this runs.
    public async Task<IActionResult> OnPostAsync([ModelBinder(typeof(FileTextBinder), Name = "file")] PackRequest request)
    {
        WordingPack pack = AllianceJson.ReadWording(request.Document!, shelf.Catalog).Value;
        await writer.WriteAsync(async changed =>
        {
            StoredPack? stored = await changed.Packs.FindAsync(pack.Instrument.Id, pack.Instrument.Version, pack.Language);
            if (stored is null)
            {
                changed.Packs.Add(stored = new StoredPack { InstrumentId = pack.Instrument.Id, InstrumentVersion = pack.Instrument.Version, Language = pack.Language, Document = string.Empty });
            }

            stored.Document = AllianceJson.WriteWording(pack);
            return stored;
        });
        return RedirectToPage();
    }
}
