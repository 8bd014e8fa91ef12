using TherapeuticAlliance.Catalog.Definitions;

namespace TherapeuticAlliance;

/// <content>Companions that measure how the client is.</content>
public static partial class Instruments
{
    /// <summary>
    /// Gets outcome Rating Scale. Rated by the client, from 13 years. 4 lines 0..10 by 0.1; total 0..40 (verified), clinical below 25
    /// (adults) or 28 (13 to 17 years). The free licence covers paper only.
    /// </summary>
    public static Instrument Ors => OutcomeRatingScale.Adult;

    /// <summary>
    /// Gets child Outcome Rating Scale. Rated by the child, ages 6 to 12. 4 lines 0..10 by 0.1; total 0..40 (single source), clinical
    /// below 32. The free licence covers paper only.
    /// </summary>
    public static Instrument Cors => OutcomeRatingScale.Child;

    /// <summary>
    /// Gets CORE, 10 items. Rated by the client. 0..4, items 2 and 3 reversed, higher is worse; total as a sum and clinical as ten
    /// times the mean, each 0..40 (verified), at most one missing, cut-off 11, for depression above 13. Creative Commons BY-ND 4.0.
    /// </summary>
    public static Instrument Core10 => Catalog.Definitions.Core10.Client;

    /// <summary>
    /// Gets CORE Outcome Measure. Rated by the client. 34 items, 0..4, 8 reversed, higher is worse; four scales, all
    /// items but risk and the total as ten times the item mean, 0..40. Creative Commons BY-ND 4.0.
    /// </summary>
    public static Instrument CoreOm => Catalog.Definitions.CoreOm.Client;

    /// <summary>
    /// Gets patient Health Questionnaire, depression. Rated by the patient. 9 items and an unscored tenth, 0..3, higher is worse;
    /// total 0..27 (verified), bounds at 5, 10, 15 and 20. No permission and no fee needed.
    /// </summary>
    public static Instrument Phq9 => Catalog.Definitions.Phq9.Client;

    /// <summary>
    /// Gets generalised Anxiety Disorder scale. Rated by the patient. 7 items, 0..3, higher is worse; total 0..21 (single source),
    /// bounds at 5, 10 and 15. No permission and no fee needed.
    /// </summary>
    public static Instrument Gad7 => Catalog.Definitions.Gad7.Client;

    /// <summary>
    /// Gets Young Person's CORE. Rated by the young person. 10 items, 0..4, items 3, 5 and 10 reversed, higher is worse; ten times
    /// the mean, 0..40 (verified), at most one missing. Creative Commons BY-ND 4.0.
    /// </summary>
    public static Instrument YpCore => Catalog.Definitions.YpCore.YoungPerson;

    /// <summary>Gets the first two items of the PHQ-9. Rated by the client. 0..3, sum 0..6 (verified), higher is worse.</summary>
    public static Instrument Phq2 => PhqShortForms.Phq2;

    /// <summary>Gets the first eight items of the PHQ-9. Rated by the client. 0..3, sum 0..24 (verified), higher is worse.</summary>
    public static Instrument Phq8 => PhqShortForms.Phq8;

    /// <summary>Gets the first two items of the GAD-7. Rated by the client. 0..3, sum 0..6 (verified), higher is worse.</summary>
    public static Instrument Gad2 => PhqShortForms.Gad2;

    /// <summary>
    /// Gets the total of the OQ-45. Rated by the client. 45 items, 0..4, nine reversed, sum 0..180 (verified), higher is worse.
    /// Proprietary.
    /// </summary>
    public static Instrument Oq45 => Oq45Total.Client;

    /// <summary>Gets the WHO-5 Well-Being Index. Rated by the client. 5 items, 0..5, four times the sum, 0..100 (verified), higher is better.</summary>
    public static Instrument Who5 => Catalog.Definitions.Who5.Client;

    /// <summary>Gets the Warwick-Edinburgh Mental Well-being Scale. Rated by the client. 14 items, 1..5, sum 14..70 (verified), higher is better.</summary>
    public static Instrument Wemwbs => Catalog.Definitions.Wemwbs.Client;
}
