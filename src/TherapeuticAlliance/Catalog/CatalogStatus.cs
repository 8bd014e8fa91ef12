namespace TherapeuticAlliance.Catalog;

/// <summary>What a catalogue can offer of a form, best first.</summary>
public enum CatalogStatus
{
    /// <summary>Every scale has a verified key.</summary>
    Verified = 1,

    /// <summary>Every scale has a key, and the weakest rests on one source.</summary>
    SingleSource = 2,

    /// <summary>Every scale has a key, and the weakest is inferred.</summary>
    Inferred = 3,

    /// <summary>A key came from the caller.</summary>
    CallerSupplied = 4,

    /// <summary>Items and range are proven, the key is not; it is not scored until a key is supplied.</summary>
    NoKey = 5,

    /// <summary>Known by name; not even items and range are proven.</summary>
    NameOnly = 6,
}
