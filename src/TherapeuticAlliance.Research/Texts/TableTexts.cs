using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Research.Texts;

/// <summary>What tables to paste say: titles, headers, words and notes.</summary>
internal static class TableTexts
{
    internal static TextTemplate TableNumber { get; } = new("table.number", "Table {number}", ResearchTexts.Languages);

    internal static TextTemplate TableNote { get; } = new("table.note", "Note.", ResearchTexts.Languages);

    internal static TextTemplate Scores { get; } = new("table.scores", "Scores of {instrument}", ResearchTexts.Languages);

    internal static TextTemplate ScoresInPercent { get; } = new("table.scores-percent", "Scores of {instrument} in percent of the maximum possible", ResearchTexts.Languages);

    internal static TextTemplate ItemMeans { get; } = new("table.item-means", "Item means of {instrument}", ResearchTexts.Languages);

    internal static TextTemplate Reliability { get; } = new("table.reliability", "Reliability of the scales of {instrument}", ResearchTexts.Languages);

    internal static TextTemplate Items { get; } = new("table.items", "Items of the scale {scale} of {instrument}", ResearchTexts.Languages);

    internal static TextTemplate Change { get; } = new("table.change", "Change on the scale {scale} of {instrument}", ResearchTexts.Languages);

    internal static TextTemplate Quality { get; } = new("table.quality", "How forms of {instrument} were filled in", ResearchTexts.Languages);

    internal static TextTemplate Wave { get; } = new("table.wave", "wave", ResearchTexts.Languages);

    internal static TextTemplate Count { get; } = new("table.count", "n", ResearchTexts.Languages);

    internal static TextTemplate Mean { get; } = new("table.mean", "M", ResearchTexts.Languages);

    internal static TextTemplate Deviation { get; } = new("table.deviation", "SD", ResearchTexts.Languages);

    internal static TextTemplate Lowest { get; } = new("table.lowest", "Min", ResearchTexts.Languages);

    internal static TextTemplate Highest { get; } = new("table.highest", "Max", ResearchTexts.Languages);

    internal static TextTemplate ItemCount { get; } = new("table.item-count", "items", ResearchTexts.Languages);

    internal static TextTemplate Alpha { get; } = new("table.alpha", "α", ResearchTexts.Languages);

    internal static TextTemplate Lower { get; } = new("table.lower", "{percent} % CI, lower", ResearchTexts.Languages);

    internal static TextTemplate Upper { get; } = new("table.upper", "{percent} % CI, upper", ResearchTexts.Languages);

    internal static TextTemplate Omega { get; } = new("table.omega", "ω", ResearchTexts.Languages);

    internal static TextTemplate MeasurementError { get; } = new("table.measurement-error", "SEM", ResearchTexts.Languages);

    internal static TextTemplate Item { get; } = new("table.item", "item", ResearchTexts.Languages);

    internal static TextTemplate Content { get; } = new("table.content", "content", ResearchTexts.Languages);

    internal static TextTemplate Keying { get; } = new("table.keying", "keying", ResearchTexts.Languages);

    internal static TextTemplate Forward { get; } = new("table.forward", "forward", ResearchTexts.Languages);

    internal static TextTemplate Reverse { get; } = new("table.reverse", "reverse", ResearchTexts.Languages);

    internal static TextTemplate RestCorrelation { get; } = new("table.rest-correlation", "r with the rest", ResearchTexts.Languages);

    internal static TextTemplate AlphaWithout { get; } = new("table.alpha-without", "α without", ResearchTexts.Languages);

    internal static TextTemplate Cases { get; } = new("table.cases", "cases", ResearchTexts.Languages);

    internal static TextTemplate MeanBefore { get; } = new("table.mean-before", "M before", ResearchTexts.Languages);

    internal static TextTemplate DeviationBefore { get; } = new("table.deviation-before", "SD before", ResearchTexts.Languages);

    internal static TextTemplate MeanAfter { get; } = new("table.mean-after", "M after", ResearchTexts.Languages);

    internal static TextTemplate DeviationAfter { get; } = new("table.deviation-after", "SD after", ResearchTexts.Languages);

    internal static TextTemplate MeanDifference { get; } = new("table.mean-difference", "M of the difference", ResearchTexts.Languages);

    internal static TextTemplate DeviationDifference { get; } = new("table.deviation-difference", "SD of the difference", ResearchTexts.Languages);

    internal static TextTemplate Recovered { get; } = new("table.recovered", "recovered", ResearchTexts.Languages);

    internal static TextTemplate Improved { get; } = new("table.improved", "improved", ResearchTexts.Languages);

    internal static TextTemplate Unchanged { get; } = new("table.unchanged", "no reliable change", ResearchTexts.Languages);

    internal static TextTemplate Deteriorated { get; } = new("table.deteriorated", "deteriorated", ResearchTexts.Languages);

    internal static TextTemplate Sign { get; } = new("table.sign", "sign", ResearchTexts.Languages);

    internal static TextTemplate Percent { get; } = new("table.percent", "%", ResearchTexts.Languages);

    internal static TextTemplate AllForms { get; } = new("table.all-forms", "all forms", ResearchTexts.Languages);

    internal static TextTemplate CompleteForms { get; } = new("table.complete-forms", "every item answered", ResearchTexts.Languages);

    internal static TextTemplate IncompleteForms { get; } = new("table.incomplete-forms", "some answers missing", ResearchTexts.Languages);

    internal static TextTemplate BlankForms { get; } = new("table.blank-forms", "no answers", ResearchTexts.Languages);

    internal static TextTemplate InvalidForms { get; } = new("table.invalid-forms", "with answers that are no option", ResearchTexts.Languages);

    internal static TextTemplate StraightLine { get; } = new("table.straight-line", "one answer to all items, against the keying", ResearchTexts.Languages);

    internal static TextTemplate KeyingContradicted { get; } = new("table.keying-contradicted", "forward and reverse-keyed items at one end", ResearchTexts.Languages);

    internal static TextTemplate AtMiddle { get; } = new("table.middle", "the middle answer to all items", ResearchTexts.Languages);

    internal static TextTemplate LinesAtStart { get; } = new("table.lines-at-start", "every line at its start", ResearchTexts.Languages);

    internal static TextTemplate Identical { get; } = new("table.identical", "begins three or more identical forms", ResearchTexts.Languages);

    internal static TextTemplate VariesLess { get; } = new("table.varies-less", "varies less than any earlier form", ResearchTexts.Languages);

    internal static TextTemplate VariesMore { get; } = new("table.varies-more", "varies more than any earlier form", ResearchTexts.Languages);

    internal static TextTemplate Ceiling { get; } = new("table.ceiling", "In {count} {count|case|cases} every item of a scale has the best possible answer on three or more forms; an improvement cannot show there.", ResearchTexts.Languages);

    internal static TextTemplate EveryFormCounts { get; } = new("table.every-form-counts", "Every form counts singly; forms of one person are not independent.", ResearchTexts.Languages);

    internal static TextTemplate ProratedIncluded { get; } = new("table.prorated-included", "n are scored forms; prorated ones are among them.", ResearchTexts.Languages);

    internal static TextTemplate RepeatsLeftOut { get; } = new("table.repeats-left-out", "{count} {count|form that repeats|forms that repeat} an earlier one {count|is|are} left out.", ResearchTexts.Languages);

    internal static TextTemplate CompleteOnly { get; } = new("table.complete-only", "n are forms on which every item of the scale is answered.", ResearchTexts.Languages);

    internal static TextTemplate ItemFigures { get; } = new("table.item-figures", "M and SD are of keyed answers on the n forms that have one; r and α are from complete forms.", ResearchTexts.Languages);

    internal static TextTemplate About { get; } = new("table.about", "{code} {finding} ({where})", ResearchTexts.Languages);

    internal static TextTemplate WithoutTwoScores { get; } = new("table.without-two-scores", "{count} {count|case lacks|cases lack} one of the two scores.", ResearchTexts.Languages);

    internal static TextTemplate SignsOnly { get; } = new("table.signs-only", "Signs are no reason to drop a form; an even row of answers is often a real answer.", ResearchTexts.Languages);
}
