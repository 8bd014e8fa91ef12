using System;
using System.Buffers;
using System.Text.Encodings.Web;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>
/// <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>, made only when a text has anything but plain ASCII: the tables behind it
/// are a tenth of what a fresh process needs to write its first response.
/// </summary>
internal sealed unsafe class RelaxedEncoder : JavaScriptEncoder
{
    internal static RelaxedEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 12;

    private static JavaScriptEncoder Whole => UnsafeRelaxedJsonEscaping;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => !IsPlain(unicodeScalar) && Whole.WillEncode(unicodeScalar);

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (int i = 0; i < textLength; i++)
        {
            if (!IsPlain(text[i]))
            {
                return Whole.FindFirstCharacterToEncode(text, textLength);
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        foreach (byte part in utf8Text)
        {
            if (!IsPlain(part))
            {
                return Whole.FindFirstCharacterToEncodeUtf8(utf8Text);
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        Whole.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    /// <inheritdoc/>
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true) =>
        Whole.Encode(source, destination, out charsConsumed, out charsWritten, isFinalBlock);

    /// <inheritdoc/>
    public override OperationStatus EncodeUtf8(ReadOnlySpan<byte> utf8Source, Span<byte> utf8Destination, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) =>
        Whole.EncodeUtf8(utf8Source, utf8Destination, out bytesConsumed, out bytesWritten, isFinalBlock);

    private static bool IsPlain(int character) => character is >= ' ' and <= '~' and not '"' and not '\\';
}
