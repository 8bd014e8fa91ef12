using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Scoring;
using Xunit;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>Writes what .ci/fhir gives to fhirpath.js, when THERAPEUTICALLIANCE_FHIR_RESPONSES names a folder; without one, into memory alone.</summary>
public class ForeignEngineFilesTests
{
    private const int Responses = 200;

    [Fact]
    public void Responses_go_out_with_the_ratios_of_the_library()
    {
        string? folder = Environment.GetEnvironmentVariable("THERAPEUTICALLIANCE_FHIR_RESPONSES");
        foreach ((string name, FhirOptions options) in new[] { ("r4", Forms.Options), ("r5", Forms.Options.WithVersion(FhirVersion.R5)) })
        {
            Write(folder is null ? null : Path.Combine(folder, name), options);
        }
    }

    private static void Write(string? folder, FhirOptions options)
    {
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
        }

        foreach (Instrument form in Forms.Keyed)
        {
            var lines = new StringBuilder(AllianceFhir.WriteQuestionnaire(form, options)).Append('\n');
            foreach (ResponseSheet sheet in Forms.Sheets(form, folder is null ? 2 : Responses))
            {
                lines.Append("{\"response\":").Append(AllianceFhir.WriteResponse(sheet, options).Value)
                    .Append(",\"scores\":{").Append(string.Join(",", sheet.Score().Scales.Select(Ratio))).Append("}}\n");
            }

            Assert.DoesNotContain("\n\n", lines.ToString());
            if (folder is not null)
            {
                File.WriteAllText(Path.Combine(folder, form.Id + "-" + form.Version + ".jsonl"), lines.ToString());
            }
        }
    }

    private static string Ratio(ScaleScore score) => "\"" + score.Scale.Code + "\":" + (score.Exact is { } exact
        ? "[" + exact.Numerator.ToString(CultureInfo.InvariantCulture) + "," + exact.Denominator.ToString(CultureInfo.InvariantCulture) + "]"
        : "null");
}
