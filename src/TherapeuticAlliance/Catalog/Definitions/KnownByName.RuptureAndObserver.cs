using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <content>Ruptures, and alliance as observers rate it.</content>
internal static partial class KnownByName
{
    private static readonly Citation Ardito = new("Ardito & Rabellino (2011), Frontiers in Psychology", "10.3389/fpsyg.2011.00270");

    private static IEnumerable<KnownInstrument> RuptureAndObserver() =>
    [
        new(
            "3rs-sr", "3RS-SR, self-report", NotStated,
            "Seven points; working together is the mean of five items; withdrawal and confrontation of patient and therapist. Called not yet validated by the group that uses it.",
            "The number of items and which belong to which scale.",
            "The Bloch-Elkouby lab (github bloch-elkouby-lab/website)."),
        new(
            "cis", "CIS", Rater.Observer, "The system that the CIS-R revises.",
            "The markers and how they are counted.", "The authors, Colli & Lingiardi.", new Citation("Colli & Lingiardi (2009)", "10.1080/10503300903121098")),
        new(
            "cis-r", "CIS-R", Rater.Observer,
            "Direct and indirect rupture markers and collaborative processes of the patient, positive and negative interventions of the therapist; 60 sessions in 180 segments, 3 raters, agreement acceptable to excellent.",
            "The list of markers and how they are counted.",
            "The authors of the article.", new Citation("CIS-R (2019)", "10.1080/10503307.2017.1414331")),
        new("rrs", "RRS (Harper & Shapiro)", NotStated, NothingRead, EverythingMissing, "Harper and Shapiro, whose manuals are remembered as unpublished."),
        new(
            "vtas-r-sf", "VTAS-R-SF", Rater.Observer,
            "5 items; alpha above .80 and agreement above .75 in 50 young people in cognitive behavioural therapy (PMC5587348).",
            "The response format and the key.",
            "The authors.", new Citation("Shelef & Diamond (2008)", null)),
        new(
            "tars", "TARS", NotStated, "42 items, for three raters.", "The response format and the key.",
            "The authors; Ardito and Rabellino describe it.", Ardito),
        new(
            "caltras", "CALTRAS", Rater.Observer, "41 items, 20 on the therapist and 21 on the patient.", "The response format and the key.",
            "The authors of the CALPAS; Ardito and Rabellino describe it.", Ardito),
    ];
}
