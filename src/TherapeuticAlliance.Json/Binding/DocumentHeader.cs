using System;
using System.Text.Json;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Binding;

/// <summary>What kind of document it is, in which version. Of another kind or version nothing else can be judged.</summary>
internal ref struct DocumentHeader
{
    private Utf8JsonReader _reader;
    private string? _document;
    private int? _version;
    private bool _hasDocument;
    private bool _hasVersion;

    private DocumentHeader(ReadOnlySpan<byte> utf8) => _reader = new Utf8JsonReader(utf8, DocumentInput.ReaderOptions);

    /// <summary>Returns why the document is not of the kind and version, or null. What is unreadable here, the binder reports.</summary>
    /// <exception cref="JsonException">The text is not one well-formed JSON value, as far as it was read.</exception>
    internal static Finding? Error(ReadOnlySpan<byte> utf8, string kind, int version)
    {
        var header = new DocumentHeader(utf8);
        header.Read();
        Finding? error = header.Error(kind, version);
        if (error is not null)
        {
            header.ReadRest();
        }

        return error;
    }

    private readonly Finding? Error(string kind, int version) =>
        _document is { } document && document != kind ? DocumentFindings.KindOther.At("$.document", kind).WithAttemptedValue(document)
        : _version is { } other && other != version ? DocumentFindings.VersionOther.At("$.documentVersion", Number.Text(version)).WithAttemptedValue(Number.Text(other))
        : null;

    // Both members usually come first. What is no object has no members.
    private void Read()
    {
        _reader.Read();
        while (!(_hasDocument && _hasVersion) && _reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isDocument = !_hasDocument && IsNamed("document"u8);
            bool isVersion = !_hasVersion && IsNamed("documentVersion"u8);
            _reader.Read();
            _hasDocument |= isDocument;
            _hasVersion |= isVersion;
            _document = isDocument && _reader.TokenType == JsonTokenType.String ? Text() : _document;
            _version = isVersion && _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out int version) ? version : _version;
            _reader.Skip();
        }
    }

    // A text that is not JSON further on is not a document of any kind.
    private void ReadRest()
    {
        while (_reader.Read())
        {
        }
    }

    private bool IsNamed(ReadOnlySpan<byte> name)
    {
        try
        {
            return _reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private string? Text()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
