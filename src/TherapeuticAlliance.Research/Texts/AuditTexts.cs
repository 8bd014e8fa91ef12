using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Texts;

/// <summary>What the audit of a key says.</summary>
internal static class AuditTexts
{
    internal static TextTemplate Scale { get; } = Line("scale", "{instrument} {scale}: {forms} forms, {confidence} % intervals");

    internal static TextTemplate Item { get; } = Line("column-item", "item");

    internal static TextTemplate Keyed { get; } = Line("column-keyed", "keyed");

    internal static TextTemplate ItemRest { get; } = Line("column-item-rest", "item-rest r");

    internal static TextTemplate Interval { get; } = Line("column-interval", "interval");

    internal static TextTemplate Verdict { get; } = Line("column-verdict", "verdict");

    internal static TextTemplate RunsWith { get; } = Line("runs-with", "with its scale");

    internal static TextTemplate RunsAgainst { get; } = Line("runs-against", "AGAINST its scale");

    internal static TextTemplate Unclear { get; } = Line("unclear", "unclear");

    internal static TextTemplate DoesNotVary { get; } = Line("does-not-vary", "does not vary");

    internal static TextTemplate Forward { get; } = Line("forward", "forward");

    internal static TextTemplate Reverse { get; } = Line("reverse", "reverse");

    private static TextTemplate Line(string key, string english) => new("audit." + key, english, ResearchTexts.Languages);
}
