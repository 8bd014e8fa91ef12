namespace TherapeuticAlliance.Catalog.Definitions.Unkeyed;

/// <summary>3RS, the four session ratings of the 2022 manual: who withdrew or confronted, and how saliently. There is no total.</summary>
internal static class ThreeRs
{
    internal static Instrument Observer { get; } = Instrument.Define("3rs-2022-ratings", "1.0.0")
        .Titled("3RS, four session ratings of the 2022 manual", "3RS").RatedBy(Rater.Observer)
        .Answered(Likert.Points(1, 5))
        .OfFamily("3rs")
        .HigherIsWorse()
        .Items("WD_P", "WD_T", "CF_P", "CF_T")
        .Item("WD_P", i => i.About("patient withdrawal").Measuring(Construct.Rupture))
        .Item("WD_T", i => i.About("therapist withdrawal").Measuring(Construct.Rupture))
        .Item("CF_P", i => i.About("patient confrontation").Measuring(Construct.Rupture))
        .Item("CF_T", i => i.About("therapist confrontation").Measuring(Construct.Rupture))
        .WithoutKey(
            "A rule that joins the ratings: each stands by itself, and neither a total nor a cut-off was found in the manual. The lists of confrontation and resolution markers were not verified.",
            "The 3RS manual (Eubanks & Muran 2022) and its authors.",
            "Withdrawal", "Confrontation")
        .Evidence(EvidenceLevel.SingleSource, "Public code on the 2022 manual (secondary): four ratings of salience from 1 to 5, patient and therapist by withdrawal and confrontation")
        .Rights(new Rights(
            "The authors of the 3RS manual", "https://doi.org/10.13140/RG.2.2.29780.17282", Permission.Unknown, Permission.Unknown,
            "Copyright of the authors; no licence statement was verified. No wording of the manual ships."))
        .Cited("Eubanks & Muran (2022), manual", "10.13140/RG.2.2.29780.17282")
        .Cited("Manual (2015)", "10.13140/2.1.1666.8488")
        .Cited("Eubanks, Lubitz, Muran & Safran (2019)", "10.1080/10503307.2018.1552034")
        .Build();
}
