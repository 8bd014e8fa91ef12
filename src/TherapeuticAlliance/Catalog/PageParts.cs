using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Catalog;

/// <summary>Parts of the lines of a page.</summary>
internal static class PageParts
{
    internal static TextTemplate Steps { get; } = new("page.steps", " in steps of {step}");

    internal static TextTemplate Without { get; } = new("page.without", " without {excluded}");

    internal static TextTemplate OrNotApplicable { get; } = new("page.or-not-applicable", "; or not applicable");

    internal static TextTemplate AllItems { get; } = new("page.all-items", "all {items}");

    internal static TextTemplate MirrorAny { get; } = new("page.mirror-any", "lowest + highest − value");

    internal static TextTemplate MirrorSign { get; } = new("page.mirror-sign", "the value with the other sign");

    internal static TextTemplate Mirror { get; } = new("page.mirror", "{sum} − value");

    internal static TextTemplate RuleAll { get; } = new("page.rule-all", "every item must be answered, or there is no score ({origin})");

    internal static TextTemplate RuleMean { get; } = new("page.rule-mean", "{rule}, or there is no score; the mean is that of the answered items ({origin})");

    internal static TextTemplate RuleSum { get; } = new("page.rule-sum", "{rule}, or there is no score; the sum is prorated from the answered items ({origin})");

    internal static TextTemplate PublishedIn { get; } = new("page.published-in", "published: {source}");

    internal static TextTemplate WithinPerson { get; } = new("page.within-person", "{deviation}; {within} within a person");
}
