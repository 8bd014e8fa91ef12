using TherapeuticAlliance.Fhir.Internal;

namespace TherapeuticAlliance.Fhir.Questionnaires;

/// <summary>One question: radio buttons with the printed value as code, or a number on a line.</summary>
internal static class QuestionItem
{
    internal static void Write(ResourceWriter to, Item item, Instrument instrument, FhirOptions options)
    {
        bool isListed = Options.AreListed(item);
        to.Object(() =>
        {
            to.List("extension", () =>
            {
                if (isListed)
                {
                    RadioButtons(to);
                }
                else
                {
                    Line(to, item.Format);
                }
            });
            to.Text("linkId", item.Code).Text("prefix", Number.Text(item.Number) + ".").Text("text", TextOf(item, options))
                .Text("type", !isListed ? "decimal" : options.Version == FhirVersion.R5 ? "coding" : "choice")
                .Flag("required", false).Flag("repeats", false);
            if (isListed)
            {
                to.List("answerOption", () => Answers(to, item, instrument, options));
            }
        });
    }

    internal static string TextOf(Item item, FhirOptions options) => options.Wording is { } wording ? wording[item.Code]
        : item.Label is { } label ? QuestionnaireText.LabelledItem.With(("number", Number.Text(item.Number)), ("label", label))
        : QuestionnaireText.Item.With(("number", Number.Text(item.Number)));

    private static void Answers(ResourceWriter to, Item item, Instrument instrument, FhirOptions options)
    {
        string weight = Addresses.Core + (options.Version == FhirVersion.R5 ? "itemWeight" : "ordinalValue");
        foreach (decimal value in Options.InOrder(item))
        {
            string code = Number.Text(value);
            to.Object(() => to
                .List("extension", () => to.Extension(weight, () => to.Decimal("valueDecimal", value)))
                .Object("valueCoding", () => to.Text("system", Addresses.Answers(instrument, options)).Text("code", code).Text("display", Options.Label(item, value, options) ?? code)));
        }

        if (Options.AllowNotApplicable(item))
        {
            to.Object(() => to.Object("valueCoding", () => NotApplicable(to)));
        }
    }

    internal static void NotApplicable(ResourceWriter to) =>
        to.Text("system", Addresses.AbsentReasons).Text("code", "not-applicable").Text("display", QuestionnaireText.NotApplicable.With());

    private static void RadioButtons(ResourceWriter to) => to.Extension(Addresses.Core + "questionnaire-itemControl", () =>
        to.Concept("valueCodeableConcept", "http://hl7.org/fhir/questionnaire-item-control", "radio-button", "Radio Button"));

    // R4's sliderStepValue is an integer and cannot say .1, so no step is written.
    private static void Line(ResourceWriter to, ResponseFormat format)
    {
        to.Extension(Addresses.Core + "minValue", () => to.Decimal("valueDecimal", format.Lowest));
        to.Extension(Addresses.Core + "maxValue", () => to.Decimal("valueDecimal", format.Highest));
        to.Extension(Addresses.Core + "maxDecimalPlaces", () => to.Integer("valueInteger", Options.DecimalPlaces(format)));
    }
}
