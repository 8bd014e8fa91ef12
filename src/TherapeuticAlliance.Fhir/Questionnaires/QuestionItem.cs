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

            Printed(to, item, options);
        });
    }

    internal static string TextOf(Item item, FhirOptions options) => options.Wording is { } wording ? wording.Fill(wording[item.Code])
        : item.Label is { } label ? options.Say(QuestionnaireText.LabelledItem, Number.Text(item.Number), label)
        : options.Say(QuestionnaireText.Item, Number.Text(item.Number));

    // The ends of a line, which has no options to stand at, and the explanation. FHIR allows no empty list.
    private static void Printed(ResourceWriter to, Item item, FhirOptions options)
    {
        bool isLine = !Options.AreListed(item);
        string? lowest = isLine ? Options.Label(item, item.Format.Lowest, options) : null;
        string? highest = isLine ? Options.Label(item, item.Format.Highest, options) : null;
        string? help = options.Wording?.HelpOf(item.Code) is { } text ? options.Wording.Fill(text) : null;
        if (lowest is not null || highest is not null || help is not null)
        {
            to.List("item", () =>
            {
                PrintedText.Write(to, "texts/lowest-" + item.Code, lowest, "lower");
                PrintedText.Write(to, "texts/highest-" + item.Code, highest, "upper");
                PrintedText.Write(to, "texts/help-" + item.Code, help, "help");
            });
        }
    }

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
            to.Object(() => to.Object("valueCoding", () => NotApplicable(to, options)));
        }
    }

    internal static void NotApplicable(ResourceWriter to, FhirOptions options) =>
        to.Text("system", Addresses.AbsentReasons).Text("code", "not-applicable").Text("display", options.Say(QuestionnaireText.NotApplicable));

    private static void RadioButtons(ResourceWriter to) => PrintedText.Control(to, "radio-button", "Radio Button");

    // R4's sliderStepValue is an integer and cannot say .1, so no step is written.
    private static void Line(ResourceWriter to, ResponseFormat format)
    {
        to.Extension(Addresses.Core + "minValue", () => to.Decimal("valueDecimal", format.Lowest));
        to.Extension(Addresses.Core + "maxValue", () => to.Decimal("valueDecimal", format.Highest));
        to.Extension(Addresses.Core + "maxDecimalPlaces", () => to.Integer("valueInteger", Options.DecimalPlaces(format)));
    }
}
