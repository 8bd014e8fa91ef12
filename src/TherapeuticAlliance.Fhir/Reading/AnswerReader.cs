using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Fhir.Prepared;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>One value of an item as an answer. What is not surely a printed value is invalid, never guessed.</summary>
internal sealed class AnswerReader(PreparedForm form, ResponseMap map, FindingList findings)
{
    internal static string? ReasonIn(JsonElement? extensions) => JsonMembers.Extension(extensions, Addresses.AbsentReason)?.Text("valueCode");

    internal Answer Read(Item item, AnswerMembers answer, Place place)
    {
        if (answer.Values == 0 && ReasonIn(answer.Extension) is { } reason)
        {
            return Missing(reason);
        }

        return answer.Values != 1 ? Unusable(item, place, "answer") : answer.Name switch
        {
            "valueCoding" => Coding(item, answer.Value, place),
            "valueInteger" or "valueDecimal" => Number(item, answer.Value, place, answer.Name),
            "valueString" => Answer.ReadText(item, answer.Value.Text() ?? "?"),
            "valueQuantity" => Quantity(item, answer.Value, place),
            _ => Unusable(item, place, answer.Name),
        };
    }

    internal static Answer Missing(string reason) => Answer.Missing(reason switch
    {
        "not-applicable" or "NA" => MissingReason.NotApplicable,
        "asked-declined" => MissingReason.Declined,
        _ => MissingReason.NotAnswered,
    });

    private Answer Unusable(Item item, Place place, string element)
    {
        findings.Add(FhirFindings.UnusableValue.At(PathOf(place), item.Code, element).WithAttemptedValue(string.Empty));
        return Answer.Invalid(AnswerFindings.NotANumber, string.Empty);
    }

    private static string PathOf(Place place) => place.Member("answer").ToString();

    // From the digits as written: 1e400 is a finding, and no double rounds what stands there.
    private Answer Number(Item item, JsonElement number, Place place, string element)
    {
        if (number.ValueKind != JsonValueKind.Number)
        {
            return Unusable(item, place, element);
        }

        string text = number.GetRawText();
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? Answer.Read(item, value)
            : Answer.Invalid(AnswerFindings.OutOfRange, text);
    }

    private Answer Quantity(Item item, JsonElement quantity, Place place) =>
        quantity.Member("comparator") is null && quantity.Member("value") is { } value
            ? Number(item, value, place, "valueQuantity")
            : Unusable(item, place, "valueQuantity");

    private Answer Coding(Item item, JsonElement coding, Place place)
    {
        CodingMembers members = CodingMembers.Of(coding);
        if (members.System?.IsWritten(form.AnswerCodesUtf8) == true && members.Code?.IndexIn(form[item].OptionCodes) is { } option and >= 0)
        {
            return form[item].OptionAnswers[option];
        }

        string? system = members.System?.Text(), code = members.Code?.Text(), display = members.Display?.Text();
        if (system is not null && code is not null)
        {
            if (system == form.AnswerCodes)
            {
                return Answer.ReadText(item, code.Length == 0 ? "?" : code);
            }

            if (system is Addresses.AbsentReasons or Addresses.NullFlavors)
            {
                return Missing(code);
            }

            if (map.ValueOf(system, code) is { } mapped)
            {
                return Answer.Read(item, mapped);
            }
        }

        if (code is not null && map.Trusts(item.Code)
            && decimal.TryParse(code, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal trusted))
        {
            findings.Add(FhirFindings.ForeignWeightUsed.At(PathOf(place), item.Code));
            return Answer.Read(item, trusted);
        }

        return ByDisplay(item, code, display, place);
    }

    private Answer ByDisplay(Item item, string? code, string? display, Place place)
    {
        if (display is not null)
        {
            string wanted = display.Trim();
            decimal[] same = [.. form[item].Labels.Where(label => string.Equals(label.Text.Trim(), wanted, StringComparison.OrdinalIgnoreCase)).Select(label => label.Value).Take(2)];
            if (same.Length == 1)
            {
                findings.Add(FhirFindings.ReadByDisplay.At(PathOf(place), item.Code));
                return Answer.Read(item, same[0]);
            }
        }

        findings.Add(FhirFindings.UnknownCode.At(PathOf(place), item.Code).WithAttemptedValue(code ?? display));
        return Answer.Invalid(AnswerFindings.UnknownLabel, code ?? display ?? string.Empty);
    }
}
