using System;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Tests.Ruptures;

/// <summary>Everything a verdict says, with every figure by its bits, so that two can be compared as texts.</summary>
internal static class Bits
{
    internal static string Of(Verdict verdict) => string.Join("|", new[]
    {
        verdict.Session.ToString(CultureInfo.InvariantCulture), Of(verdict.Score), verdict.Level.ToString(), verdict.IsOnset.ToString(),
        verdict.Previous?.Session.ToString(CultureInfo.InvariantCulture) ?? "-", Of(verdict.Previous?.Score),
    }.Concat(verdict.Evidence.Select(Of)));

    internal static string Of(DetectorEvidence evidence) => string.Join(",", new[]
    {
        evidence.Detector.Name, evidence.Eligibility.ToString(), evidence.HasFired.ToString(), Of(evidence.Statistic), Of(evidence.Threshold), Of(evidence.Probability),
        Of(evidence.Z), Of(evidence.Baseline), Of(evidence.Sigma), Of(evidence.DegreesOfFreedom), evidence.SigmaOrigin.ToString(), evidence.SessionsUsed.ToString(CultureInfo.InvariantCulture),
    });

    internal static string Of(double? value) => value is { } known ? BitConverter.DoubleToInt64Bits(known).ToString("x16", CultureInfo.InvariantCulture) : "-";
}
