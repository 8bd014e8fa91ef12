using System.Linq;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Reads a key back as people write it down.</summary>
internal static class Key
{
    /// <summary>The numbers of a scale's items, in order: <c>2 4 7R 11R</c>.</summary>
    internal static string Of(Scale scale) =>
        string.Join(" ", scale.Items.Select(item => item.Number + (item.Keying == Keying.Reverse ? "R" : string.Empty)));

    /// <summary>The numbers of all reversed items.</summary>
    internal static int[] Reversed(Instrument instrument) =>
        instrument.Items.Where(item => item.Keying == Keying.Reverse).Select(item => item.Number).ToArray();

    /// <summary>A sheet with one value everywhere.</summary>
    internal static ResponseSheet All(Instrument instrument, decimal value) => instrument.AnswerFrom(instrument.Items.Select(_ => (decimal?)value));
}
