namespace SmallClinic.Care;

/// <summary>
/// The form as somebody reads it: the clinic's own pack, else the demo's, else the library's content labels. In the language asked
/// for where there is one, else in English, else in any.
/// </summary>
public sealed class Wordings(ClinicContext db, Shelf shelf)
{
    public async Task<FormModel> FormAsync(Instrument instrument, string language, string therapist)
    {
        StoredPack[] stored = await db.Packs.AsNoTracking().Where(pack => pack.InstrumentId == instrument.Id && pack.InstrumentVersion == instrument.Version).ToArrayAsync();
        IEnumerable<WordingPack> packs = stored.Select(pack => AllianceJson.ReadWording(pack.Document, instrument).Value)
            .Concat(shelf.Packs.Where(pack => ReferenceEquals(pack.Instrument, instrument))).Append(WordingPack.OfLabels(instrument));
        return FormModel.Of(Best([.. packs], language), new Dictionary<string, string> { ["therapist"] = therapist });
    }

    private static WordingPack Best(WordingPack[] packs, string language) =>
        Array.Find(packs[..^1], pack => Speaks(pack, language)) ?? Array.Find(packs[..^1], pack => Speaks(pack, "en")) ?? packs[0];

    private static bool Speaks(WordingPack pack, string language) => string.Equals(pack.Language.Split('-')[0], language, StringComparison.OrdinalIgnoreCase);
}
