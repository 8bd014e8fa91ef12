using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Fhir.Internal;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>One value of an item as an answer. What is not surely a printed value is invalid, never guessed.</summary>
internal sealed class AnswerReader(Instrument instrument, FhirOptions options, ResponseMap map, FindingList findings)
{
    internal Answer Read(Item item, JsonElement answer, string path)
    {
        JsonElement[] values = answer.ValueKind == JsonValueKind.Object
            ? answer.EnumerateObject().Where(member => IsValue(member)).Select(member => member.Value).Take(2).ToArray()
            : [];
        if (values.Length == 0 && answer.Extension(Addresses.AbsentReason)?.Text("valueCode") is { } reason)
        {
            return Missing(reason);
        }

        if (values.Length != 1)
        {
            return Unusable(item, path, "answer", string.Empty);
        }

        return answer.Member("valueInteger") is { } integer ? Number(item, integer, path, "valueInteger")
            : answer.Member("valueDecimal") is { } number ? Number(item, number, path, "valueDecimal")
            : answer.Member("valueString") is { } text ? Answer.ReadText(item, text.Text() ?? "?")
            : answer.Member("valueCoding") is { } coding ? Coding(item, coding, path)
            : answer.Member("valueQuantity") is { } quantity ? Quantity(item, quantity, path)
            : Unusable(item, path, ValueName(answer), string.Empty);
    }

    internal Answer Unusable(Item item, string path, string element, string text)
    {
        findings.Add(FhirFindings.UnusableValue.At(path, item.Code, element).WithAttemptedValue(text));
        return Answer.Invalid(AnswerFindings.NotANumber, text);
    }

    internal static Answer Missing(string reason) => Answer.Missing(reason switch
    {
        "not-applicable" or "NA" => MissingReason.NotApplicable,
        "asked-declined" => MissingReason.Declined,
        _ => MissingReason.NotAnswered,
    });

    private static bool IsValue(JsonProperty member)
    {
        try
        {
            return member.Name.StartsWith("value", StringComparison.Ordinal) && member.Value.ValueKind != JsonValueKind.Null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    // Only names that FHIR has: nothing that a person wrote gets into a sentence.
    private static string ValueName(JsonElement answer) =>
        Array.Find(["valueBoolean", "valueDate", "valueDateTime", "valueTime", "valueUri", "valueAttachment", "valueReference"], name => answer.Member(name) is not null) ?? "value[x]";

    // From the digits as written: 1e400 is a finding, and no double rounds what stands there.
    private Answer Number(Item item, JsonElement number, string path, string element)
    {
        if (number.ValueKind != JsonValueKind.Number)
        {
            return Unusable(item, path, element, string.Empty);
        }

        string text = number.GetRawText();
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? Answer.Read(item, value)
            : Answer.Invalid(AnswerFindings.OutOfRange, text);
    }

    private Answer Quantity(Item item, JsonElement quantity, string path) =>
        quantity.Member("comparator") is null && quantity.Member("value") is { } value
            ? Number(item, value, path, "valueQuantity")
            : Unusable(item, path, "valueQuantity", string.Empty);

    private Answer Coding(Item item, JsonElement coding, string path)
    {
        string? system = coding.Text("system");
        string? code = coding.Text("code");
        string? display = coding.Text("display");
        if (system is not null && code is not null)
        {
            if (system == Addresses.Answers(instrument, options))
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
            findings.Add(FhirFindings.ForeignWeightUsed.At(path, item.Code));
            return Answer.Read(item, trusted);
        }

        return ByDisplay(item, code, display, path);
    }

    private Answer ByDisplay(Item item, string? code, string? display, string path)
    {
        if (display is not null)
        {
            IEnumerable<Anchor> anchors = options.Wording?.Anchors is { Count: > 0 } worded ? worded : item.Format.Anchors;
            List<Anchor> same = anchors.Where(anchor => string.Equals(anchor.Label.Trim(), display.Trim(), StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
            if (same.Count == 1)
            {
                findings.Add(FhirFindings.ReadByDisplay.At(path, item.Code));
                return Answer.Read(item, same[0].Value);
            }
        }

        findings.Add(FhirFindings.UnknownCode.At(path, item.Code).WithAttemptedValue(code ?? display));
        return Answer.Invalid(AnswerFindings.UnknownLabel, code ?? display ?? string.Empty);
    }
}
