using System.Collections.Generic;
using TherapeuticAlliance.Catalog.Definitions.Unkeyed;

namespace TherapeuticAlliance.Catalog.Definitions;

/// <summary>What ships with the library. One line an instrument; touching one elsewhere builds that one only.</summary>
internal static class ShippedInstruments
{
    internal static IEnumerable<Instrument> All() =>
    [
        Wai36.Client, WaiSr.Client, SessionRatingScale.Adult, CareMeasure.Patient, Csq8.Client, CoreOm.Client,
    ];

    internal static IEnumerable<Instrument> WithoutKey() =>
    [
        CalpasP.Patient, BlRi64.Client, ThreeRs.Observer, Oq45.Client,
    ];
}
