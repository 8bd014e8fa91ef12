using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Internal;

namespace TherapeuticAlliance.Json.Reading;

/// <summary>
/// What a document must have before it can mean anything: needed members, no nulls in lists, known words. Asked of the
/// document type, so it holds for documents that a host has bound as well as for those read here. A place at which the
/// walk has found trouble already is passed over.
/// </summary>
internal sealed class Demands
{
    private readonly FindingList _findings;
    private readonly HashSet<string> _walked;

    internal Demands(FindingList findings)
    {
        _findings = findings;
        _walked = new HashSet<string>(findings.All.Select(finding => finding.Path), StringComparer.Ordinal);
    }

    internal void Add(Finding finding)
    {
        if (!_walked.Contains(finding.Path))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Whether the walk has found trouble at a place.</summary>
    internal bool IsTroubled(string path) => _walked.Contains(path);

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
        if (word is not null && Words.Find<T>(word) is null)
        {
            Add(DocumentFindings.WordUnknown.At(path, string.Join(", ", Words.All<T>())).WithAttemptedValue(word));
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
            Add(DocumentFindings.TooMany.At(path, Number.Text(count), Number.Text(limit)));
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
                Add(DocumentFindings.NullUnfit.At(place, expected));
            }
        }
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

    /// <summary>Exactly one of some members must stand there, unless the walk has found trouble in one of them.</summary>
    internal void OneOf(string path, params (string Name, object? Value)[] members)
    {
        int count = members.Count(member => member.Value is not null);
        if (count != 1 && !Array.Exists(members, member => _walked.Contains(path + "." + member.Name)))
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
