using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>
/// What a document must have before it can mean anything: needed members, no nulls in lists, known words. A place at which
/// the binder has found an error already is passed over.
/// </summary>
internal sealed class Requirements
{
    private readonly FindingList _findings;
    private readonly HashSet<string>? _bound;

    internal Requirements(FindingList findings)
    {
        _findings = findings;
        _bound = findings.All.Count == 0 ? null : new HashSet<string>(findings.All.Select(finding => finding.Path), StringComparer.Ordinal);
    }

    internal void Add(Finding finding)
    {
        if (!HasError(finding.Path))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Whether the binder has found an error at a place.</summary>
    internal bool HasError(string path) => _bound?.Contains(path) == true;

    /// <summary>An id or code, if it stands there, is spelled as one.</summary>
    internal void Code(string? code, string path) => Spelled(code, Spelling.IsCode, path, Expected.Id);

    /// <summary>A version, if it stands there, is spelled as one.</summary>
    internal void Version(string? version, string path) => Spelled(version, Spelling.IsVersion, path, Expected.Version);

    private void Spelled(string? text, Func<string, bool> isSpelled, string path, string expected)
    {
        if (text is not null && !isSpelled(text))
        {
            Add(DocumentFindings.TextMalformed.At(path, expected).WithAttemptedValue(text));
        }
    }

    internal void Given(object? value, string path, string name)
    {
        if (value is null)
        {
            Add(DocumentFindings.MemberMissing.At(path + "." + name, name));
        }
    }

    /// <summary>A word, if one stands there, must be known.</summary>
    internal void Known<T>(string? word, string path)
        where T : struct, Enum
    {
        if (word is not null && EnumNames.Find<T>(word) is null)
        {
            Add(DocumentFindings.ValueUnknown.At(path, string.Join(", ", EnumNames.All<T>())).WithAttemptedValue(word));
        }
    }

    internal void Word<T>(string? word, string path, string name)
        where T : struct, Enum
    {
        Given(word, path, name);
        Known<T>(word, path + "." + name);
    }

    /// <summary>Each entry of a list, if it stands there, must not be null.</summary>
    internal void Each<T>(IReadOnlyList<T>? list, string path, string expected, int limit, Action<T, string> check)
        where T : class
    {
        int count = list?.Count ?? 0;
        if (count > limit)
        {
            Add(DefinitionFindings.TooMany.At(path, Number.Text(count), Number.Text(limit)));
            return;
        }

        for (int i = 0; i < count; i++)
        {
            string place = path + "[" + Number.Text(i) + "]";
            if (list![i] is { } entry)
            {
                check(entry, place);
            }
            else
            {
                Add(DocumentFindings.NullInvalid.At(place, expected));
            }
        }
    }

    /// <summary>A part must stand there and is checked.</summary>
    internal void Needed<T>(T? part, string path, string name, Action<T, string> check)
        where T : class
    {
        Given(part, path, name);
        Inside(part, path + "." + name, check);
    }

    /// <summary>A part, if it stands there, is checked.</summary>
    internal void Inside<T>(T? part, string path, Action<T, string> check)
        where T : class
    {
        if (part is not null)
        {
            check(part, path);
        }
    }

    internal void Head(string? document, int? version)
    {
        Given(document, "$", "document");
        Given(version, "$", "documentVersion");
    }

    /// <summary>Exactly one of some members must stand there, unless the binder has found an error in one of them.</summary>
    internal void OneOf(string path, params (string Name, object? Value)[] members)
    {
        int count = members.Count(member => member.Value is not null);
        if (count != 1 && !Array.Exists(members, member => HasError(path + "." + member.Name)))
        {
            Add(DocumentFindings.AnswerUnclear.At(path, string.Join(", ", members.Select(member => member.Name)), Number.Text(count)));
        }
    }

    internal void Contradiction(bool isOne, string path, string name, string other)
    {
        if (isOne)
        {
            Add(DocumentFindings.Contradiction.At(path + "." + name, name, other));
        }
    }
}
