using System;
using System.Text;
using System.Text.Json;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Binding;

/// <summary>The bytes of a document, validated before anything is made of them.</summary>
internal readonly ref struct DocumentInput
{
    internal const int LargestSize = 4 * 1024 * 1024;

    /// <summary>A course holds many forms; the core lets in what fits.</summary>
    internal const int LargestCourse = 32 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly Finding? _error;

    private DocumentInput(ReadOnlySpan<byte> utf8, Finding? error)
    {
        _utf8 = utf8;
        _error = error;
    }

    internal static JsonReaderOptions ReaderOptions => new() { MaxDepth = 64, AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow };

    internal static DocumentInput Of(string text, int largest = LargestSize)
    {
        // No character takes less than a byte, so a text that is too long need not be encoded.
        if (text.Length > largest)
        {
            return new DocumentInput([], TooLarge(largest));
        }

        try
        {
            return Of((ReadOnlySpan<byte>)Strict.GetBytes(text), largest);
        }
        catch (EncoderFallbackException)
        {
            return new DocumentInput([], DocumentFindings.NotUnicode.At("$"));
        }
    }

    internal static DocumentInput Of(ReadOnlySpan<byte> utf8, int largest = LargestSize) =>
        utf8.Length > largest ? new DocumentInput([], TooLarge(largest))
        : !Utf8Text.IsValid(utf8) ? new DocumentInput([], DocumentFindings.NotUnicode.At("$"))
        : new DocumentInput(WithoutMark(utf8), null);

    /// <summary>Reads the document, or adds why it is none and returns null.</summary>
    internal TDocument? Read<TDocument>(DocumentFormat<TDocument> format, FindingList findings)
        where TDocument : class
    {
        if (_error is not null)
        {
            findings.Add(_error);
            return null;
        }

        try
        {
            if (DocumentHeader.Error(_utf8, format.Kind, format.Version) is { } other)
            {
                findings.Add(other);
                return null;
            }

            return (TDocument?)new DocumentBinder(_utf8, findings).Bind(format.Shape);
        }
        catch (JsonException e)
        {
            findings.Clear();
            findings.Add(DocumentFindings.NotJson.At(
                "$", Number.Text(e.LineNumber.GetValueOrDefault() + 1), Number.Text(e.BytePositionInLine.GetValueOrDefault() + 1)));
            return null;
        }
    }

    private static Finding TooLarge(int largest) => DocumentFindings.TooLarge.At("$", Number.Text(largest));

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? utf8.Slice(3) : utf8;
}
