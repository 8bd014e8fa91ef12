using TherapeuticAlliance.Catalog.Definitions;

namespace TherapeuticAlliance;

/// <summary>The front door to the instruments that ship with the library; <see cref="Catalog.InstrumentCatalog.Default"/> lists all.</summary>
public static class Instruments
{
    /// <summary>Working Alliance Inventory, 36 items (Horvath &amp; Greenberg 1989).</summary>
    public static class Wai36
    {
        /// <summary>
        /// Rated by the client. 36 items, 1..7, 14 reversed; task, bond and goal 12..84 (key from a single source),
        /// total 36..252 (verified). Permission of the Society for Psychotherapy Research is needed for the form.
        /// </summary>
        public static Instrument Client => Catalog.Definitions.Wai36.Client;
    }

    /// <summary>Working Alliance Inventory, Short Revised (Hatcher &amp; Gillaspy 2006).</summary>
    public static class WaiSr
    {
        /// <summary>
        /// Rated by the client. 12 items, 1..5, none reversed; task, bond and goal 4..20, total 12..60 (verified).
        /// Permission of the Society for Psychotherapy Research is needed for the form.
        /// </summary>
        public static Instrument Client => Catalog.Definitions.WaiSr.Client;
    }

    /// <summary>
    /// Session Rating Scale V3.0 (Duncan et al. 2003). Rated by the client. 4 lines 0..10 by 0.1; total 0..40
    /// (verified), of concern below 36. The free licence covers paper only.
    /// </summary>
    public static Instrument Srs => SessionRatingScale.Adult;

    /// <summary>
    /// Consultation and Relational Empathy measure (Mercer et al. 2004). Rated by the patient. 10 items, 1..5 or not
    /// applicable; total 10..50 (verified), at most two missing replaced by the mean of the rest. Free to use.
    /// </summary>
    public static Instrument Care => CareMeasure.Patient;

    /// <summary>
    /// Client Satisfaction Questionnaire (Larsen et al. 1979). Rated by the client. 8 items, 1..4 as printed; total
    /// 8..32 (verified). Licence and fee needed, also for electronic use.
    /// </summary>
    public static Instrument Csq8 => Catalog.Definitions.Csq8.Client;

    /// <summary>
    /// CORE Outcome Measure. Rated by the client. 34 items, 0..4, 8 reversed, higher is worse; four scales and the
    /// total as ten times the item mean, 0..40. Creative Commons BY-ND 4.0.
    /// </summary>
    public static Instrument CoreOm => Catalog.Definitions.CoreOm.Client;
}
