namespace TherapeuticAlliance;

/// <content>Measures of the alliance beside the Working Alliance Inventory.</content>
public static partial class Instruments
{
    /// <summary>Session Alliance Inventory: six items of the WAI after a session (Falkenstrom et al. 2015).</summary>
    public static class Sai
    {
        /// <summary>
        /// Gets rated by the client. 6 items, 0..5, none reversed; total 0..30 (single source), bond and goal-task 0..15 (inferred).
        /// That the numbers begin at 0 is the coding of one implementation. Copyright of the American Psychological Association.
        /// </summary>
        public static Instrument Client => Catalog.Definitions.Sai.Client;

        /// <summary>
        /// Gets rated by the therapist. 6 items, 0..5, none reversed; total 0..30, bond and goal-task 0..15, all inferred from the
        /// client form. Copyright of the American Psychological Association.
        /// </summary>
        public static Instrument Therapist => Catalog.Definitions.Sai.Therapist;
    }

    /// <summary>Helping Alliance Questionnaire II (Luborsky et al. 1996); not the rheumatology HAQ-II.</summary>
    public static class Haq2Alliance
    {
        /// <summary>
        /// Gets rated by the patient. 19 items, 1..6, items 4, 8, 11, 16 and 19 reversed; total 19..114 (verified). No licence
        /// statement was found.
        /// </summary>
        public static Instrument Client => Catalog.Definitions.Haq2Alliance.Client;

        /// <summary>
        /// Gets rated by the therapist. 19 items, 1..6, items 4, 8, 11, 16 and 19 reversed; total 19..114 (inferred from the patient
        /// form). No licence statement was found.
        /// </summary>
        public static Instrument Therapist => Catalog.Definitions.Haq2Alliance.Therapist;
    }

    /// <summary>
    /// Gets agnew Relationship Measure, 5 items. Rated by the client. 1..7, item 3 reversed; total as a mean 1..7 (single source).
    /// No licence statement was found.
    /// </summary>
    public static Instrument Arm5 => Catalog.Definitions.Arm5.Client;

    /// <summary>Digital Working Alliance Inventory: the alliance with an app, in the two response ranges that are in use.</summary>
    public static class DWai
    {
        /// <summary>
        /// Gets rated by the client. 6 items, 1..7, none reversed; total 6..42 (single source). No licence statement for the form was
        /// found.
        /// </summary>
        public static Instrument SevenPoint => Catalog.Definitions.DWai.SevenPoint;

        /// <summary>
        /// Gets rated by the client. 6 items, 0..4, none reversed; total 0..24 (single source). No licence statement for the form was
        /// found.
        /// </summary>
        public static Instrument FivePoint => Catalog.Definitions.DWai.FivePoint;
    }

    /// <summary>Therapeutic Alliance Scale for Children, revised (after Shirk &amp; Saiz 1992).</summary>
    public static class TascR
    {
        /// <summary>
        /// Gets rated by the child. 12 items, 1..4, items 2, 5, 7, 8 and 11 reversed; total 12..48 (single source, a vendor). No licence
        /// statement was found.
        /// </summary>
        public static Instrument Child => Catalog.Definitions.TascR.Child;

        /// <summary>
        /// Gets rated by a parent or caregiver. 12 items, 1..4, items 2, 5, 7, 8 and 11 reversed; total 12..48 (single source, a vendor).
        /// No licence statement was found.
        /// </summary>
        public static Instrument Parent => Catalog.Definitions.TascR.Parent;
    }

    /// <summary>Therapy Process Observational Coding System, Alliance scale (McLeod &amp; Weisz 2005).</summary>
    public static class TpocsA
    {
        /// <summary>
        /// Gets rated by an observer. 9 items, 0..5, items 2, 5, 6 and 8 reversed; total as a mean 0..5 (inferred from published item
        /// statistics). Ask the authors about its use.
        /// </summary>
        public static Instrument Full => Catalog.Definitions.TpocsA.Full;

        /// <summary>
        /// Gets rated by an observer. Items 1, 3, 4, 5 and 9 of the full form, 0..5, the fourth reversed; total as a mean 0..5 (inferred
        /// from published item statistics). Ask the authors about its use.
        /// </summary>
        public static Instrument Brief => Catalog.Definitions.TpocsA.Brief;
    }

    /// <summary>System for Observing Family Therapy Alliances, observer (Friedlander et al. 2006). There is no total.</summary>
    public static class SoftaO
    {
        /// <summary>
        /// Gets an observer's rating of one family member: engagement, emotional connection and safety, each -3..+3 (verified). The site
        /// of the authors offers the form; no licence text was found.
        /// </summary>
        public static Instrument Member => Catalog.Definitions.SoftaO.Member;

        /// <summary>
        /// Gets an observer's rating of the family: shared sense of purpose, -3..+3 (verified). The site of the authors offers the form;
        /// no licence text was found.
        /// </summary>
        public static Instrument Family => Catalog.Definitions.SoftaO.Family;
    }
}
