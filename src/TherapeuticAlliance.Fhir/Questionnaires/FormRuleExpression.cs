using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>The rule over the whole form in FHIRPath: a variable that counts, and what stands before the condition of each scale.</summary>
internal static class FormRuleExpression
{
    // The variables of scales end in Keyed, N, Sum and Weight, so no scale has this name.
    internal const string Name = "formAnswered";

    internal static string Condition(Instrument instrument) => instrument.FormRule is { } rule
        ? "%" + Name + " >= " + Number.Text(rule.AnswersNeeded(Counted(instrument).Count)) + " and "
        : string.Empty;

    internal static string Count(Instrument instrument) =>
        "(" + AnsweredItems.Combined(AnsweredItems.Alike(Counted(instrument)), group => group.Answers) + ").count()";

    private static List<Item> Counted(Instrument instrument) => [.. instrument.Items.Where(item => !item.IsUnscored)];
}
