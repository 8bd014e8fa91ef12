using System;
using System.Collections;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Binding;

/// <summary>
/// Reads JSON into a document type, in one pass. What cannot be read becomes a finding at its path and is left null, so that
/// everything else is still read. Bounded in depth, in the length of lists and in the number of findings.
/// </summary>
internal ref struct DocumentBinder
{
    /// <summary>The most entries of a list that are read; what follows is only counted.</summary>
    internal const int MaxEntries = 16384;

    private readonly FindingList _findings;
    private readonly JsonPath _path;
    private Utf8JsonReader _reader;

    internal DocumentBinder(ReadOnlySpan<byte> utf8, FindingList findings)
    {
        _reader = new Utf8JsonReader(utf8, DocumentInput.ReaderOptions);
        _findings = findings;
        _path = new JsonPath();
    }

    /// <summary>Returns the document, or null when the value is not an object.</summary>
    /// <exception cref="JsonException">The text is not one well-formed JSON value.</exception>
    internal object? Bind(DocumentShape shape)
    {
        _reader.Read();
        object? document = Value(ValueKind.Object, shape, shape);
        _reader.Read();
        return document;
    }

    private object Object(DocumentShape shape)
    {
        object target = shape.New();
        HashSet<string>? unknown = null;
        ulong read = 0, twice = 0;
        int next = 0;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            int index = IndexOf(shape.Members, next);
            if (index < 0)
            {
                // From a name, this also skips the value.
                AddUnknown(ref unknown);
                _reader.Skip();
                continue;
            }

            _reader.Read();
            ulong bit = 1UL << index;
            if ((read & bit) != 0)
            {
                twice |= bit;
                _reader.Skip();
                continue;
            }

            read |= bit;
            next = index + 1;
            Member(shape.Members[index], target);
        }

        AddStrange(shape, unknown, twice);
        return target;
    }

    // The escapes of a name may hold half of a surrogate pair, which no member has.
    private int IndexOf(DocumentMember[] members, int next)
    {
        try
        {
            return Find(members, next);
        }
        catch (InvalidOperationException)
        {
            return -1;
        }
    }

    // Members usually come in their order, so the search begins after the last.
    private int Find(DocumentMember[] members, int next)
    {
        for (int i = 0; i < members.Length; i++)
        {
            int index = next + i < members.Length ? next + i : next + i - members.Length;
            if (_reader.ValueTextEquals(members[index].Utf8Name))
            {
                return index;
            }
        }

        return -1;
    }

    private void Member(DocumentMember member, object target)
    {
        _path.Push(member.Name);
        object? value = member.IsList ? List(member, target) : Value(member.Kind, member.Shape, target);
        if (value is not null)
        {
            member.Set(target, value);
        }

        _path.Pop();
    }

    // An entry that cannot be read stays in the list as null (0 for a whole number), so that the others keep their places.
    private IList? List(DocumentMember member, object target)
    {
        if (!Is(JsonTokenType.StartArray, Expected.List))
        {
            return null;
        }

        IList list = member.NewList();
        int count = 0;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (count++ >= MaxEntries)
            {
                _reader.Skip();
                continue;
            }

            _path.Push(count - 1);
            object? value = Value(member.Kind, member.Shape, target);
            if (value is not null || member.Kind is ValueKind.Object or ValueKind.Text)
            {
                list.Add(value);
            }
            else if (member.Kind == ValueKind.WholeNumber)
            {
                list.Add(0);
            }

            _path.Pop();
        }

        if (count > MaxEntries)
        {
            _findings.Add(DefinitionFindings.TooMany.At(_path.ToString(), Number.Text(count), Number.Text(MaxEntries)));
        }

        return list;
    }

    private object? Value(ValueKind kind, DocumentShape? shape, object target) => kind switch
    {
        ValueKind.Object => Is(JsonTokenType.StartObject, Expected.Object) ? Object(shape!) : null,
        ValueKind.Text => Is(JsonTokenType.String, Expected.Text) ? Text() : null,
        ValueKind.Flag => Flag(),
        ValueKind.WholeNumber => WholeNumber(),
        ValueKind.LongNumber => LongNumber(),
        _ => Decimal(target),
    };

    private object? Flag() => _reader.TokenType == JsonTokenType.False ? false
        : Is(JsonTokenType.True, Expected.Flag) ? true
        : (object?)null;

    private object? WholeNumber()
    {
        return !Is(JsonTokenType.Number, Expected.Integer) ? null : _reader.TryGetInt32(out int value) ? value : Unfit(Expected.Integer);
    }

    private object? LongNumber()
    {
        return !Is(JsonTokenType.Number, Expected.LongInteger) ? null : _reader.TryGetInt64(out long value) ? value : Unfit(Expected.LongInteger);
    }

    private object? Decimal(object target)
    {
        if (!Is(JsonTokenType.Number, Expected.Decimal))
        {
            return null;
        }

        if (_reader.TryGetDecimal(out decimal value))
        {
            return value;
        }

        if (target is IKeepsAnyNumber keeper)
        {
            keeper.Keep(Raw());
            return null;
        }

        return Unfit(Expected.Decimal);
    }

    // The escapes of a text or name may hold half of a surrogate pair.
    private string? Text()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            _findings.Add(DocumentFindings.TextBroken.At(_path.ToString()));
            return null;
        }
    }

    private bool Is(JsonTokenType wanted, string expected)
    {
        JsonTokenType found = _reader.TokenType;
        if (found == wanted)
        {
            return true;
        }

        string path = _path.ToString();
        _findings.Add(found == JsonTokenType.Null ? DocumentFindings.NullInvalid.At(path, expected) : DocumentFindings.TypeInvalid.At(path, Name(found), expected));
        _reader.Skip();
        return false;
    }

    private object? Unfit(string expected)
    {
        _findings.Add(DocumentFindings.NumberInvalid.At(_path.ToString(), expected).WithAttemptedValue(Raw()));
        return null;
    }

    private string Raw() => Encoding.UTF8.GetString(_reader.ValueSpan.ToArray());

    private void AddUnknown(ref HashSet<string>? unknown)
    {
        if (Text() is { } name)
        {
            (unknown ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
        }
    }

    // The name of an unknown member may be anything a person wrote, so it is no part of the path.
    private void AddStrange(DocumentShape shape, HashSet<string>? unknown, ulong twice)
    {
        foreach (string name in unknown ?? [])
        {
            _findings.Add(DocumentFindings.MemberUnknown.At(_path.ToString(), shape.Known).WithAttemptedValue(name));
        }

        for (int i = 0; twice != 0; i++, twice >>= 1)
        {
            if ((twice & 1) != 0)
            {
                _findings.Add(DocumentFindings.MemberTwice.At(_path + "." + shape.Members[i].Name, shape.Members[i].Name));
            }
        }
    }

    private static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => Expected.Object,
        JsonTokenType.StartArray => Expected.List,
        JsonTokenType.String => Expected.Text,
        JsonTokenType.Number => Expected.Number,
        _ => Expected.Flag,
    };
}
