using System.Linq;
using System.Xml.Linq;
using TherapeuticAlliance.Tests.Display.Markup;

namespace TherapeuticAlliance.Tests.Display.Charts;

/// <summary>What a picture shows, a mark a line, without its frame of title, description and style.</summary>
internal static class Marks
{
    internal static string[] Of(string svg) => [.. Parsed.Of(svg).Elements().SkipWhile(element => element.Name.LocalName != "rect").Skip(1).SelectMany(Lines)];

    private static string[] Lines(XElement element) => element.Name.LocalName switch
    {
        "g" => ["(" + element.Elements().First().Value, .. element.Elements().Skip(1).SelectMany(Lines), ")"],
        "text" => [Of(element, "x", "y", "text-anchor", "class") + ": " + element.Value],
        "path" => [Of(element, "class", "d")],
        _ => [Of(element, "class", "cx", "cy", "r")],
    };

    private static string Of(XElement element, params string[] attributes) =>
        string.Join(" ", attributes.Select(name => (string?)element.Attribute(name)).OfType<string>());
}
