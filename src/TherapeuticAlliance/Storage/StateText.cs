using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Storage;

/// <summary>
/// The state of a monitor as one line of text, for hosts that store it without a second DLL: a few hundred characters, the same
/// on every runtime, with a checksum. Whether it fits a monitor is found when that observes.
/// </summary>
public static class StateText
{
    private const string Format = "ta-state 1";
    private const int FixedFields = 1 + IdentityText.Fields;

    /// <summary>Returns the state as one line. Some of its numbers are scores of a person.</summary>
    /// <param name="state">The state.</param>
    public static string Write(MonitorState state)
    {
        var fields = new List<string> { Format };
        fields.AddRange(IdentityText.Write(Guard.NotNull(state, nameof(state)).Identity));
        fields.AddRange(state.Parts.SelectMany(part => new[] { part.Name, string.Join(",", part.Values.Select(BitsText.Write)) }));
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
        if (IdentityText.Read(fields, 1) is not { } identity)
        {
            return null;
        }

        var parts = new List<StatePart>();
        for (int i = FixedFields; i < fields.Count; i += 2)
        {
            if (!Codes.IsId(fields[i]) || !TryNumbers(fields[i + 1], out double[] values))
            {
                return null;
            }

            parts.Add(new StatePart(fields[i], values));
        }

        return new MonitorState(identity, parts);
    }

    private static bool TryNumbers(string text, out double[] values)
    {
        string[] bits = text.Length == 0 ? [] : text.Split(',');
        values = new double[bits.Length];
        for (int i = 0; i < bits.Length; i++)
        {
            if (!BitsText.TryRead(bits[i], out values[i]))
            {
                return false;
            }
        }

        return true;
    }
}
