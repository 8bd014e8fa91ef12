using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TherapeuticAlliance.Tests.Support;

namespace TherapeuticAlliance.House.Tests;

/// <summary>
/// The layers of a project as docs/architecture.md draws them: a block for each project, a line for each layer from the
/// floor up with its folders, and a line for each front door, <c>FROM -> TO: why</c>.
/// </summary>
internal sealed class LayersPage
{
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "architecture.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    private readonly Dictionary<string, int> _layerByFolder = new(StringComparer.Ordinal);

    internal LayersPage(string block)
    {
        foreach (string line in block.Split('\n').Where(line => line.Trim().Length > 0))
        {
            if (Regex.Match(line, @"^(\S+) -> (\S+): (.+)$") is { Success: true } door)
            {
                FrontDoors.Add((door.Groups[1].Value, door.Groups[2].Value), door.Groups[3].Value);
                continue;
            }

            Match layer = Regex.Match(line, @"^(\d+) +((?:\S+ )*\S+?)(?:  +.*)?$");
            foreach (string folder in layer.Groups[2].Value.Split(' '))
            {
                _layerByFolder.Add(folder, int.Parse(layer.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    internal Dictionary<(string From, string To), string> FrontDoors { get; } = [];

    internal IEnumerable<string> Folders => _layerByFolder.Keys;

    internal static LayersPage Of(string project) => new(Blocks().Single(block => block.Project == project).Text);

    internal static IReadOnlyList<(string Project, string Text)> Blocks() =>
        [.. Regex.Matches(Page, "```layers (\\S+)\n(.*?)```", RegexOptions.Singleline).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    /// <summary>Returns whether a use goes up, or sideways to another folder of the same layer.</summary>
    internal bool IsUpward(string from, string to) => from != to && _layerByFolder[to] >= _layerByFolder[from];
}
