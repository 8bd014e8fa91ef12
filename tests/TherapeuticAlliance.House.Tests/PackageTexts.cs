using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Guidance;
using TherapeuticAlliance.Tests.Support;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.House.Tests;

/// <summary>What one package says: its sentences with their keys, and the files of its languages.</summary>
internal sealed class PackageTexts
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    private PackageTexts(string project)
    {
        Type[] types = Assembly.Load(project).GetTypes();
        var sentences = types.SelectMany(type => type.GetProperties(Static)).Where(property => property.PropertyType == typeof(TextTemplate))
            .Select(property => (TextTemplate)property.GetValue(null)!).ToDictionary(text => text.Key, text => text.English, StringComparer.Ordinal);
        foreach (FindingKind kind in DeclaredFindings.Of(types))
        {
            sentences.Add(kind.Code, kind.Template);
        }

        foreach (string key in project == "TherapeuticAlliance.Guidance" ? GuidanceCatalog.Default.TextKeys : [])
        {
            sentences.Add(key, GuidanceCatalog.Default.TextOf(key));
        }

        Sentences = sentences;
        Folder = Directory.GetDirectories(Repository.Path("src", project), "Languages", SearchOption.AllDirectories).SingleOrDefault();
    }

    /// <summary>Gets the English sentences by their keys.</summary>
    internal IReadOnlyDictionary<string, string> Sentences { get; }

    /// <summary>Gets the folder of the languages; <see langword="null"/> when the package has none.</summary>
    internal string? Folder { get; }

    internal static PackageTexts Of(string project) => new(project);

    /// <summary>Returns the lines of a language, without the habits of the language, which the core alone has.</summary>
    internal Dictionary<string, string> Words(string language)
    {
        string file = Path.Combine(Folder!, language + ".txt");
        return !File.Exists(file) ? [] : File.ReadAllLines(file).Where(line => line.Length > 0 && line[0] is not ('#' or '@')).Select(line => line.Split(" = ", 2))
            .Where(pair => !pair[0].StartsWith("text:", StringComparison.Ordinal)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }
}
