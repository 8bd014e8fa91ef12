using System;
using System.Globalization;

namespace TherapeuticAlliance.Research.Reading;

/// <summary>Values of programs and databases as the texts that a table would hold.</summary>
internal static class ValueText
{
    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

    internal static string Of(object? value) => value switch
    {
        null or DBNull => string.Empty,
        string text => text,

        // A missing number of a data frame.
        double.NaN or float.NaN => string.Empty,
        int number when (uint)number < Digits.Length => Digits[number],
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
