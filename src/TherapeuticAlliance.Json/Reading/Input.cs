using System;
using System.Text;
using System.Text.Json;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>The bytes of a document, checked before anything is made of them.</summary>
internal sealed class Input
{
    internal const int LargestSize = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow };

    private readonly byte[] _utf8;
    private readonly Finding? _trouble;

    private Input(byte[] utf8, Finding? trouble)
    {
        _utf8 = utf8;
        _trouble = trouble;
    }

    internal static Input Of(string text)
    {
        try
        {
            return Of(Strict.GetBytes(text));
        }
        catch (EncoderFallbackException)
        {
            return new Input([], DocumentFindings.NotUnicode.At("$"));
        }
    }

    internal static Input Of(byte[] utf8) => new(utf8, TroubleOf(utf8));

    /// <summary>Reads the document, or notes why it is none and returns null.</summary>
    internal T? Read<T>(string kind, int version, FindingList findings, Func<Members, T> read)
        where T : class
    {
        if (_trouble is not null)
        {
            findings.Add(_trouble);
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(WithoutMark(), Options);
            var root = new Place(document.RootElement, "$", findings);
            if (Head.Trouble(document.RootElement, kind, version) is { } other)
            {
                findings.Add(other);
                return null;
            }

            return root.Object(read);
        }
        catch (JsonException e)
        {
            findings.Add(DocumentFindings.NotJson.At(
                "$", Number.Text(e.LineNumber.GetValueOrDefault() + 1), Number.Text(e.BytePositionInLine.GetValueOrDefault() + 1)));
            return null;
        }
    }

    private static Finding? TroubleOf(byte[] utf8)
    {
        if (utf8.Length > LargestSize)
        {
            return DocumentFindings.TooLarge.At("$", Number.Text(LargestSize));
        }

        try
        {
            _ = Strict.GetCharCount(utf8);
            return null;
        }
        catch (DecoderFallbackException)
        {
            return DocumentFindings.NotUnicode.At("$");
        }
    }

    private ReadOnlyMemory<byte> WithoutMark()
    {
        bool hasMark = _utf8.Length >= 3 && _utf8[0] == 0xEF && _utf8[1] == 0xBB && _utf8[2] == 0xBF;
        return hasMark ? new ReadOnlyMemory<byte>(_utf8, 3, _utf8.Length - 3) : _utf8;
    }
}
