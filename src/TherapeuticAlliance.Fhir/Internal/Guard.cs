using System;
using System.Text.RegularExpressions;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>Guards for programmer mistakes.</summary>
internal static class Guard
{
    internal static T NotNull<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    internal static string NotBlank(string value, string name) =>
        NotNull(value, name).Trim().Length > 0 ? value : throw new ArgumentException("The text is blank.", name);

    internal static string Address(string value, string name) =>
        Uri.TryCreate(NotBlank(value, name), UriKind.Absolute, out Uri? address) && !address.IsFile && !HasBlankOrBar(value)
            ? value
            : throw new ArgumentException("An absolute address is needed, without blanks and bars.", name);

    internal static string BaseAddress(string value, string name) =>
        Address(value, name) is { } address
        && (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal))
        && address.IndexOfAny(['?', '#']) < 0
            ? address
            : throw new ArgumentException("A base address begins with https:// or http:// and has neither query nor fragment.", name);

    internal static string Code(string value, string name) =>
        Regex.IsMatch(NotNull(value, name), @"^\S+( \S+)*\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            ? value
            : throw new ArgumentException("A code has no blank at its ends, nor two in a row.", name);

    internal static string Suffix(string value, string name) =>
        Regex.IsMatch(NotNull(value, name), @"^[A-Za-z0-9][A-Za-z0-9.-]{0,31}\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            ? value
            : throw new ArgumentException("A suffix has letters, digits, hyphens and dots, at most 32, and begins with a letter or digit.", name);

    internal static FhirOptions Fits(FhirOptions options, Instrument instrument)
    {
        NotNull(options, nameof(options));
        NotNull(instrument, nameof(instrument));
        if (options.Wording is { } wording && !string.Equals(wording.Instrument.ContentHash, instrument.ContentHash, StringComparison.Ordinal))
        {
            throw new ArgumentException("The wording of the options is that of " + wording.Instrument + ", not of " + instrument + ".", nameof(options));
        }

        return instrument.FindItem(ScoreCodes.Items) is null && instrument.FindItem(ScoreCodes.Scores) is null
            ? options
            : throw new ArgumentException("An item has the code of one of the groups of the questionnaire (items, scores).", nameof(instrument));
    }

    private static bool HasBlankOrBar(string value)
    {
        foreach (char character in value)
        {
            if (char.IsWhiteSpace(character) || character == '|')
            {
                return true;
            }
        }

        return false;
    }
}
