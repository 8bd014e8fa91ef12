using System;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>Guards for programmer mistakes.</summary>
internal static class Guard
{
    private const int LongestSuffix = 32;

    internal static T NotNull<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    internal static string NotBlank(string value, string name) =>
        NotNull(value, name).Trim().Length > 0 ? value : throw new ArgumentException("The text is blank.", name);

    internal static string Address(string value, string name) =>
        Uri.TryCreate(NotBlank(value, name), UriKind.Absolute, out Uri? address) && !address.IsFile && !HasBlankOrBar(value)
            ? value
            : throw new ArgumentException("An absolute address is needed, without blanks and bars.", name);

    internal static string BaseAddress(string value, string name) => WebAddress.IsBase(NotBlank(value, name))
        ? value
        : throw new ArgumentException("A base address begins with https:// or http:// and has neither query nor fragment.", name);

    internal static string Code(string value, string name) => IsCode(NotNull(value, name))
        ? value
        : throw new ArgumentException("A code has no blank at its ends, nor two in a row.", name);

    internal static string Suffix(string value, string name) => IsSuffix(NotNull(value, name))
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

    private static bool IsCode(string value)
    {
        bool isEnd = true;
        foreach (char character in value)
        {
            if (char.IsWhiteSpace(character) && (character != ' ' || isEnd))
            {
                return false;
            }

            isEnd = character == ' ';
        }

        return !isEnd;
    }

    private static bool IsSuffix(string value) =>
        value.Length is > 0 and <= LongestSuffix && WebAddress.IsLetterOrDigit(value[0]) && WebAddress.IsId(value);

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
