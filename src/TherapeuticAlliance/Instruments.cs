namespace TherapeuticAlliance;

/// <summary>
/// The front door to the instruments that ship with the library, by family: the Working Alliance Inventory, other measures of
/// the alliance, ratings of a session, and the companions on outcome. <see cref="Catalog.InstrumentCatalog.Default"/> lists
/// all. "Verified", "single source" and "inferred" say how well a key is proven.
/// </summary>
public static partial class Instruments
{
    /// <summary>Working Alliance Inventory, 36 items (Horvath &amp; Greenberg 1989).</summary>
    public static class Wai36
    {
        /// <summary>
        /// Gets rated by the client. 36 items, 1..7, 14 reversed; task, bond and goal 12..84 (key from a single source),
        /// total 36..252 (verified). Permission of the Society for Psychotherapy Research is needed for the form.
        /// </summary>
        public static Instrument Client => Catalog.Definitions.Wai36.Client;

        /// <summary>
        /// Gets rated by the therapist. 36 items, 1..7, 14 reversed; task, bond and goal 12..84, total 36..252, all inferred from
        /// the client form. Permission of the Society for Psychotherapy Research is needed for the form.
        /// </summary>
        public static Instrument Therapist => Catalog.Definitions.Wai36.Therapist;

        /// <summary>
        /// Gets rated by an observer. 36 items, 1..7, 14 reversed; task, bond and goal 12..84, total 36..252, all inferred from
        /// the client form. Permission of the Society for Psychotherapy Research is needed for the form.
        /// </summary>
        public static Instrument Observer => Catalog.Definitions.Wai36.Observer;
    }

    /// <summary>
    /// Working Alliance Inventory, Short Form (Tracey &amp; Kokotovic 1989). Not the <see cref="WaiSr"/>: it has seven points and
    /// two reversed items, and items 8 and 10 belong to other subscales.
    /// </summary>
    public static class WaiS
    {
        /// <summary>
        /// Gets rated by the client. 12 items, 1..7, items 4 and 10 reversed; task, bond and goal 4..28, total 12..84 (single
        /// source). Permission of the Society for Psychotherapy Research is needed for the form.
        /// </summary>
        public static Instrument Client => Catalog.Definitions.WaiS.Client;

        /// <summary>
        /// Gets rated by the therapist. 12 items, 1..7, items 4 and 10 reversed; task, bond and goal 4..28, total 12..84 (inferred
        /// from the client form). Permission of the Society for Psychotherapy Research is needed for the form.
        /// </summary>
        public static Instrument Therapist => Catalog.Definitions.WaiS.Therapist;
    }

    /// <summary>Working Alliance Inventory, Short Revised (Hatcher &amp; Gillaspy 2006).</summary>
    public static class WaiSr
    {
        /// <summary>
        /// Gets rated by the client. 12 items, 1..5, none reversed; task, bond and goal 4..20, total 12..60 (verified).
        /// Permission of the Society for Psychotherapy Research is needed for the form.
        /// </summary>
        public static Instrument Client => Catalog.Definitions.WaiSr.Client;
    }

    /// <summary>Working Alliance Inventory, three items of the WAI-SR (Li et al. 2023), answered in the order 9, 10, 11.</summary>
    public static class WaiB3
    {
        /// <summary>
        /// Gets rated by the client. 3 items, 1..5, none reversed; total 3..15 (single source). Permission of the Society for
        /// Psychotherapy Research is needed for the form.
        /// </summary>
        public static Instrument Client => Catalog.Definitions.WaiB3.Client;

        /// <summary>
        /// Gets rated by the therapist. 3 items, 1..5, none reversed; total 3..15 (inferred from the client form). Permission of
        /// the Society for Psychotherapy Research is needed for the form.
        /// </summary>
        public static Instrument Therapist => Catalog.Definitions.WaiB3.Therapist;
    }

    /// <summary>
    /// Gets working Alliance Inventory, observer short form, as one public rubric orders it. Rated by an observer. 12 items, 1..5,
    /// items 1 and 3 reversed; goal, task, bond and total as means 1..5 (single source). Not the classic seven-point form.
    /// Permission of the Society for Psychotherapy Research is needed for the form.
    /// </summary>
    public static Instrument WaiOSRubric => Catalog.Definitions.WaiOSRubric.Observer;
}
