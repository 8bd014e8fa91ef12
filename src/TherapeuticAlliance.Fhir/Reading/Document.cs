using System;
using System.Text;
using System.Text.Json;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>The bytes of a resource, checked before anything is made of them.</summary>
internal static partial class Document
{
    internal const int LargestSize = 4 * 1024 * 1024;
    internal const int Deepest = 64;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static Result<ResponseSheet> Read(string text, Func<JsonElement, FindingList, ResponseSheet?> read)
    {
        try
        {
            return Read(Strict.GetBytes(text), read);
        }
        catch (EncoderFallbackException)
        {
            return Result<ResponseSheet>.Invalid([FhirFindings.NotUnicode.At("$")]);
        }
    }

    internal static Result<ResponseSheet> Read(byte[] utf8, Func<JsonElement, FindingList, ResponseSheet?> read)
    {
        if (utf8.Length > LargestSize)
        {
            return Result<ResponseSheet>.Invalid([FhirFindings.TooLarge.At("$", Number.Text(LargestSize))]);
        }

        try
        {
            _ = Strict.GetCharCount(utf8);
            using JsonDocument document = Parse(WithoutMark(utf8));
            var findings = new FindingList();
            return findings.Around(read(document.RootElement, findings));
        }
        catch (DecoderFallbackException)
        {
            return Result<ResponseSheet>.Invalid([FhirFindings.NotUnicode.At("$")]);
        }
        catch (JsonException e)
        {
            return Result<ResponseSheet>.Invalid([FhirFindings.NotJson.At(
                "$", Number.Text(e.LineNumber.GetValueOrDefault() + 1), Number.Text(e.BytePositionInLine.GetValueOrDefault() + 1))]);
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] utf8)
    {
        bool hasMark = utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF;
        return hasMark ? new ReadOnlyMemory<byte>(utf8, 3, utf8.Length - 3) : utf8;
    }
}
