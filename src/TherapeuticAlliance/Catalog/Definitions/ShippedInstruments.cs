using System.Collections.Generic;
using TherapeuticAlliance.Catalog.Definitions.Unkeyed;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>What ships with the library. One word an instrument; touching one elsewhere builds that one only.</summary>
internal static class ShippedInstruments
{
    internal static IEnumerable<Instrument> All() =>
    [
        Wai36.Client, Wai36.Therapist, Wai36.Observer, WaiS.Client, WaiS.Therapist, WaiSr.Client,
        WaiB3.Client, WaiB3.Therapist, WaiOSRubric.Observer, Sai.Client, Sai.Therapist,
        Haq2Alliance.Client, Haq2Alliance.Therapist, Arm5.Client, DWai.SevenPoint, DWai.FivePoint,
        TascR.Child, TascR.Parent, TpocsA.Full, TpocsA.Brief, SoftaO.Member, SoftaO.Family,
        SessionRatingScale.Adult, SessionRatingScaleVariants.Child, SessionRatingScaleVariants.Group, SessionRatingScaleVariants.ChildGroup,
        CareMeasure.Patient, SeqSmoothness.Client, SeqSmoothness.Therapist, Hat.Client, Csq8.Client,
        CollaboRate.Patient, CeqCredibility.Client, GcqS.MemberOfVersion100, GcqS.Member,
        OutcomeRatingScale.Adult, OutcomeRatingScale.Child, Core10.ClientOfVersion100, Core10.ClientOfVersion110, Core10.Client, CoreOm.ClientOfVersion100, CoreOm.Client, YpCore.YoungPerson,
        Phq9.Client, PhqShortForms.Phq2, PhqShortForms.Phq8, Gad7.Client, PhqShortForms.Gad2, Oq45Total.Client, Who5.Client, Wemwbs.Client,
    ];

    internal static IEnumerable<Instrument> WithoutKey() =>
    [
        CalpasP.Patient, BlRi64.Client, ThreeRs.Observer, Oq45.Client, Arm28.Client, Arm28.Therapist, CNip.Client, Pdrq9.Patient,
    ];
}
