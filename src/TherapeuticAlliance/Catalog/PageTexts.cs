using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Catalog;

/// <summary>The lines of a page. Headings, columns and single words are coded words.</summary>
internal static class PageTexts
{
    internal static TextTemplate Measures { get; } = new("page.measures", "measures: {constructs}");

    internal static TextTemplate AsksAbout { get; } = new("page.asks-about", "single items ask about: {constructs}");

    internal static TextTemplate FilledInBy { get; } = new("page.filled-in-by", "filled in by: {rater}");

    internal static TextTemplate Items { get; } = new("page.items", "items: {items}");

    internal static TextTemplate Answers { get; } = new("page.answers", "answers: {format}");

    internal static TextTemplate Direction { get; } = new("page.direction", "a higher score is {direction}");

    internal static TextTemplate Banks { get; } = new("page.banks", "questions shared with other forms: bank {banks}");

    internal static TextTemplate BanksSameNumbers { get; } = new("page.banks-same-numbers", "questions shared with other forms: bank {banks}, under the same numbers");

    internal static TextTemplate Missing { get; } = new("page.missing", "missing: {missing}");

    internal static TextTemplate WhomToAsk { get; } = new("page.whom-to-ask", "whom to ask: {holder}");

    internal static TextTemplate KnownScales { get; } = new("page.known-scales", "scales known by name: {scales}");

    internal static TextTemplate WithKey { get; } = new("page.with-key",
        "with a key from a licensed copy it can be scored: `WithKey(...)`; every score then says that the key is the caller's");

    internal static TextTemplate Range { get; } = new("page.range", "{lowest} to {highest}");

    internal static TextTemplate NothingReversed { get; } = new("page.nothing-reversed", "no item is reversed");

    internal static TextTemplate Reversed { get; } = new("page.reversed", "reversed: {items}; counted as {mirror}");

    internal static TextTemplate HighestFirst { get; } = new("page.highest-first",
        "options printed highest first: {items}; what counts is the printed value, not its place");

    internal static TextTemplate Unscored { get; } = new("page.unscored", "on the form, but on no scale: {items}");

    internal static TextTemplate Weighted { get; } = new("page.weighted", "counted {weight} times: {items}");

    internal static TextTemplate NoCutOff { get; } = new("page.no-cut-off", "none for {scales}. {reason}");

    internal static TextTemplate CutOff { get; } = new("page.cut-off", "{scale} {comparison} {value}: {meaning} ({code})");

    internal static TextTemplate CutOffAnyItem { get; } = new("page.cut-off-any-item", "any item of {scale} {comparison} {value}: {meaning} ({code})");

    internal static TextTemplate CutOffFall { get; } = new("page.cut-off-fall",
        "the worsening since the last session of {scale} {comparison} {value}: {meaning} ({code})");

    internal static TextTemplate Holder { get; } = new("page.holder", "holder: {holder}");

    internal static TextTemplate WhereToAsk { get; } = new("page.where-to-ask", "where to ask: {address}");

    internal static TextTemplate Permission { get; } = new("page.permission", "permission to use it: {permission}");

    internal static TextTemplate Electronic { get; } = new("page.electronic", "permission to use it electronically: {permission}");

    internal static TextTemplate Definition { get; } = new("page.definition", "{id} {version}, content hash {hash}.");
}
