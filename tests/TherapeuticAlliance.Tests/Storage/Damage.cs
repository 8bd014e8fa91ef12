using System;
using System.Globalization;
using Xunit.Abstractions;

namespace TherapeuticAlliance.Tests.Storage;

/// <summary>Accidents that happen to stored text.</summary>
internal static class Damage
{
    /// <summary>Gets how many texts are damaged; more when <c>DAMAGED_TEXTS</c> says so.</summary>
    internal static int Times { get; } = int.Parse(Environment.GetEnvironmentVariable("DAMAGED_TEXTS") ?? "3000", CultureInfo.InvariantCulture);

    /// <summary>Says how many were refused with findings; the rest were still what they were, or a valid course after an edit.</summary>
    internal static void Report(ITestOutputHelper output, string what, int refused, int valid) =>
        output.WriteLine("damaged " + what + ": " + Times + ", refused with findings " + refused + ", read " + valid + ", exceptions 0");

    internal static string Of(string text, Random random)
    {
        int at = random.Next(text.Length);
        return random.Next(6) switch
        {
            0 => text.Substring(0, at),
            1 => text.Substring(at),
            2 => text.Remove(at, 1),
            3 => text.Insert(at, "|"),
            4 => text.Substring(0, at) + (char)(text[at] + 1) + text.Substring(at + 1),
            _ => text.Insert(at, "\\"),
        };
    }
}
