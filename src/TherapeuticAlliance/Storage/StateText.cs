using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Ruptures.Detectors;

namespace TherapeuticAlliance.Storage;

/// <summary>
/// The state of a monitor as one line of text, for hosts that store it without a second DLL: a few hundred characters, the same
/// on every runtime, with a checksum. Whether it fits a monitor is found when that observes.
/// </summary>
public static class StateText
{
    private const string Format = "ta-state 1";
    private const int FixedFields = 11;

    /// <summary>Returns the state as one line. Some of its numbers are scores of a person.</summary>
    /// <param name="state">The state.</param>
    public static string Write(MonitorState state)
    {
        MonitorIdentity identity = Guard.NotNull(state, nameof(state)).Identity;
        RupturePrior? prior = identity.Prior;
        var fields = new List<string>
        {
            Format, Number.Text(identity.FormatVersion), identity.PolicyHash, identity.InstrumentId, identity.InstrumentVersion, identity.ContentHash, identity.ScaleCode,
            prior is null ? string.Empty : Bits(prior.Mean), prior is null ? string.Empty : Bits(prior.WithinPersonStandardDeviation),
            prior is null ? string.Empty : Number.Text((int)prior.Origin), prior?.Source ?? string.Empty,
        };
        fields.AddRange(state.Parts.SelectMany(part => new[] { part.Name, string.Join(",", part.Values.Select(Bits)) }));
        return StoredText.Join(fields);
    }

    /// <summary>Returns the state of a line.</summary>
    /// <param name="text">What <see cref="Write"/> wrote.</param>
    /// <returns>The state, or a finding where the text is damaged or of another format.</returns>
    public static Result<MonitorState> Read(string text) =>
        StoredText.Split(Guard.NotNull(text, nameof(text))) is not { } fields || fields.Count < FixedFields || fields.Count % 2 == 0
            ? Invalid(StorageFindings.Damaged.At(string.Empty))
            : fields[0] != Format ? Invalid(StorageFindings.OtherFormat.At(string.Empty, Format))
            : State(fields) is { } state ? Result<MonitorState>.Valid(state)
            : Invalid(StorageFindings.Damaged.At(string.Empty));

    private static Result<MonitorState> Invalid(Finding finding) => Result<MonitorState>.Invalid([finding]);

    private static MonitorState? State(List<string> fields)
    {
        bool isNamed = Codes.IsId(fields[3]) && Codes.IsVersion(fields[4]) && Codes.IsId(fields[6]);
        if (!isNamed || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out int version) || !TryPrior(fields, out RupturePrior? prior))
        {
            return null;
        }

        var parts = new List<StatePart>();
        for (int i = FixedFields; i < fields.Count; i += 2)
        {
            if (!TryNumbers(fields[i + 1], out double[] values))
            {
                return null;
            }

            parts.Add(new StatePart(fields[i], values));
        }

        return new MonitorState(new MonitorIdentity(version, fields[2], fields[3], fields[4], fields[5], fields[6], prior), parts);
    }

    private static bool TryPrior(List<string> fields, out RupturePrior? prior)
    {
        prior = null;
        if (fields[7].Length == 0)
        {
            return true;
        }

        bool isKnown = TryBits(fields[7], out double mean) & TryBits(fields[8], out double deviation)
            & int.TryParse(fields[9], NumberStyles.None, CultureInfo.InvariantCulture, out int origin);
        if (!isKnown || deviation <= 0 || !Enum.IsDefined(typeof(PriorOrigin), origin) || string.IsNullOrWhiteSpace(fields[10]))
        {
            return false;
        }

        prior = new RupturePrior(mean, deviation, fields[10], (PriorOrigin)origin);
        return true;
    }

    private static bool TryNumbers(string text, out double[] values)
    {
        string[] bits = text.Length == 0 ? [] : text.Split(',');
        values = new double[bits.Length];
        for (int i = 0; i < bits.Length; i++)
        {
            if (!TryBits(bits[i], out values[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Bits(double value) => BitConverter.DoubleToInt64Bits(value).ToString("x16", CultureInfo.InvariantCulture);

    private static bool TryBits(string text, out double value)
    {
        bool isHex = long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long bits) && text.Length == 16;
        value = isHex ? BitConverter.Int64BitsToDouble(bits) : double.NaN;
        return isHex && !double.IsNaN(value) && !double.IsInfinity(value);
    }
}
