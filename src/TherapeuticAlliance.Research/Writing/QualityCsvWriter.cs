using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Research.Series;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>Writes how forms were filled in, a row for each.</summary>
internal static class QualityCsvWriter
{
    internal static void Write(CsvFile file, IReadOnlyList<FormQuality> forms)
    {
        file.Row(["row", "id", "session", "answered", "long_string", "average_string", "variability", "findings"]);
        foreach (FormQuality form in forms)
        {
            file.Field(form.Form.Row);
            file.Field(form.Form.Id);
            file.Field(form.Form.Session);
            file.Field(form.Quality.Answered);
            file.Field((double?)form.Quality.LongString);
            file.Field(form.Quality.AverageString);
            file.Field(form.Quality.IntraIndividualVariability);
            file.Field(string.Join(' ', form.Findings.Select(finding => finding.Code)));
            file.EndRow();
        }

        file.Complete();
    }
}
