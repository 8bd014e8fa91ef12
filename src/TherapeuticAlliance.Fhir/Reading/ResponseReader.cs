using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using TherapeuticAlliance.Scoring;

namespace TherapeuticAlliance.Fhir.Reading;

/// <summary>A response of any system as a sheet of a known form, and its stored scores held against those of the answers.</summary>
internal sealed class ResponseReader(IReadOnlyList<Instrument> known, FhirOptions options, ResponseMap map)
{
    // The finest that a writer of doubles can be trusted to keep.
    private const decimal Tolerance = 0.000001m;

    internal ResponseSheet? Read(JsonElement root, FindingList findings)
    {
        var head = new ResponseHead(root, options, findings);
        if (!head.MayBeRead() || head.Resolve(known) is not { } instrument)
        {
            return null;
        }

        var walk = new ItemWalk(instrument, options, map, findings);
        walk.Walk(root);
        if (findings.HasError)
        {
            return null;
        }

        ResponseSheet sheet = instrument.AnswerFrom(walk.Answers).WithAdministration(head.Administration(instrument));
        foreach ((string linkId, string text) in walk.Unknown)
        {
            sheet = sheet.WithText(linkId, text);
        }

        Compare(walk.Stored, sheet, findings);
        return sheet;
    }

    private void Compare(List<(Scale Scale, JsonElement Value)> stored, ResponseSheet sheet, FindingList findings)
    {
        if (stored.Count == 0)
        {
            return;
        }

        ScoreReport report = options.Prepared(sheet.Instrument).Scorer.Score(sheet);
        foreach ((Scale scale, JsonElement value) in stored.Where(score => !IsSame(report[score.Scale.Code], score.Value)))
        {
            findings.Add(FhirFindings.StoredScoreDiffers.At("QuestionnaireResponse.item.where(linkId='scores')", scale.Code).WithAttemptedValue(value.ToString()));
        }
    }

    private static bool IsSame(ScaleScore score, JsonElement answer)
    {
        JsonElement? value = answer.Member("valueDecimal") ?? answer.Member("valueInteger") ?? answer.Member("valueQuantity")?.Member("value");
        return score.Exact is { } exact
            && value is { ValueKind: JsonValueKind.Number } number
            && decimal.TryParse(number.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal stored)
            && Math.Abs((double)stored - exact.Value) <= (double)Tolerance;
    }
}
