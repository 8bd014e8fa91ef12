using TherapeuticAlliance.Catalog.Definitions;

namespace TherapeuticAlliance;

/// <content>Ratings of a session or consultation.</content>
public static partial class Instruments
{
    /// <summary>
    /// Gets session Rating Scale V3.0 (Duncan et al. 2003). Rated by the client. 4 lines 0..10 by 0.1; total 0..40
    /// (verified), of concern below 36. The free licence covers paper only.
    /// </summary>
    public static Instrument Srs => SessionRatingScale.Adult;

    /// <summary>
    /// Gets child Session Rating Scale. Rated by the child, ages 6 to 12. 4 lines 0..10 by 0.1; total 0..40 (verified). The free
    /// licence covers paper only.
    /// </summary>
    public static Instrument Csrs => SessionRatingScaleVariants.Child;

    /// <summary>
    /// Gets group Session Rating Scale (Quirk et al. 2013). Rated by a group member. 4 lines 0..10 by 0.1; total 0..40 (inferred).
    /// The free licence covers paper only.
    /// </summary>
    public static Instrument Gsrs => SessionRatingScaleVariants.Group;

    /// <summary>
    /// Gets child Group Session Rating Scale. Rated by the child. 4 lines 0..10 by 0.1; total 0..40 (inferred). The free licence
    /// covers paper only.
    /// </summary>
    public static Instrument Cgsrs => SessionRatingScaleVariants.ChildGroup;

    /// <summary>
    /// Gets consultation and Relational Empathy measure (Mercer et al. 2004). Rated by the patient. 10 items, 1..5 or not
    /// applicable; total 10..50 (verified), at most two missing replaced by the mean of the rest. Free to use.
    /// </summary>
    public static Instrument Care => CareMeasure.Patient;

    /// <summary>Session Evaluation Questionnaire, Form 5 (Stiles): the Smoothness index, the only one whose key is proven.</summary>
    public static class SeqSmoothness
    {
        /// <summary>
        /// Gets rated by the client. 5 items by content: ease, tension, pleasantness, smoothness, discomfort; 1..7, tension and
        /// discomfort reversed; smoothness as a mean 1..7 (single source). Copyright of the author; ask.
        /// </summary>
        public static Instrument Client => Catalog.Definitions.SeqSmoothness.Client;

        /// <summary>
        /// Gets rated by the therapist. 5 items by content: ease, tension, pleasantness, smoothness, discomfort; 1..7, tension and
        /// discomfort reversed; smoothness as a mean 1..7 (single source). Copyright of the author; ask.
        /// </summary>
        public static Instrument Therapist => Catalog.Definitions.SeqSmoothness.Therapist;
    }

    /// <summary>
    /// Gets helpful Aspects of Therapy (Elliott 1993): the rating of the most helpful event. Rated by the client. 1 item, 1..9 by
    /// halves (single source). No licence statement was read.
    /// </summary>
    public static Instrument Hat => Catalog.Definitions.Hat.Client;

    /// <summary>
    /// Gets client Satisfaction Questionnaire (Larsen et al. 1979). Rated by the client. 8 items, 1..4 as printed; total
    /// 8..32 (verified). Licence and fee needed, also for electronic use.
    /// </summary>
    public static Instrument Csq8 => Catalog.Definitions.Csq8.Client;

    /// <summary>
    /// Gets collaboRATE. Rated by the client. 3 items, 0..9, mean 0..9 (verified); all three required. Creative Commons BY-NC-ND
    /// 3.0, so not for commercial use without permission.
    /// </summary>
    public static Instrument CollaboRate => Catalog.Definitions.CollaboRate.Patient;

    /// <summary>Gets the credibility half of the CEQ. Rated by the client. 3 items, 1..9, sum 3..27 (single source).</summary>
    public static Instrument CeqCredibility => Catalog.Definitions.CeqCredibility.Client;

    /// <summary>
    /// Gets the Group Climate Questionnaire, short form. Rated by a group member. 12 items, 0..6, three means 0..6 of the
    /// items answered (single source): engaged is better high, avoiding and conflict are better low. No score with more than 4 of 12 missing.
    /// </summary>
    public static Instrument GcqS => Catalog.Definitions.GcqS.Member;
}
