using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Writing;
using Xunit;

namespace TherapeuticAlliance.Json.Tests;

public class PrivacyTests
{
    private const string Secret = "k7Qz-person";
    private const string Number = "31337";

    [Fact]
    public void No_text_of_a_finding_about_a_sheet_shows_who_or_what()
    {
        string[] damaged =
        [
            "\"value\":" + Number, "\"value\":1,\"" + Secret + "\":1", "\"value\":\"" + Secret + "\"", "\"missing\":\"" + Secret + "\"",
            "\"invalid\":{\"code\":\"TA2005\",\"text\":\"" + Secret + "\"}", "\"invalid\":{\"code\":\"" + Secret + "\",\"text\":\"" + Secret + "\"}",
            "\"value\":1},{\"item\":\"" + Secret + "\",\"value\":" + Number, "\"value\":1},{\"item\":\"" + Secret + "\",\"value\":1},{\"item\":\"" + Secret + "\",\"value\":1",
        ];
        string[] administrations = ["{\"date\":\"" + Secret + "\"}", "{\"session\":-" + Number + "}", "{\"" + Secret + "\":1}", "{\"id\":\"" + Secret + "\",\"subject\":" + Number + "}"];
        string sheet = AllianceJson.WriteSheet(Samples.PulseInstrument.Blank().With("b1", 1).WithAdministration(new Administration("a", session: 1)));
        IEnumerable<string> documents = damaged.Select(by => sheet.With("\"value\":1", by))
            .Concat(administrations.Select(by => sheet.With("{\"id\":\"a\",\"session\":1}", by)))
            .Concat([sheet.With("\"clinic-pulse\"", "\"" + Secret + "\""), sheet.With("\"1.0.0\"", "\"" + Secret + "\""), sheet.With("therapeutic-alliance/sheet", Secret), sheet + Secret, "\"" + Secret]);
        Assert.All(documents, document =>
        {
            Result<ResponseSheet> result = AllianceJson.ReadSheet(document, Samples.Catalog);
            Assert.NotEmpty(result.Findings);
            IsClean(result.ToString());
            Assert.All(result.Findings, finding => IsClean(finding + string.Concat(finding.Arguments) + finding.Path));
            IsClean(result.ValueOrDefault + string.Concat(result.ValueOrDefault?.Answers.Select(answer => answer.ToString()) ?? []));
        });
    }

    [Fact]
    public void No_document_shows_its_content_as_text()
    {
        ResponseSheet sheet = Samples.PulseInstrument.Blank().WithText("b1", Secret).WithAdministration(new Administration(Secret, Secret, Secret, 31337));
        object[] documents = [SheetMapping.Of(sheet), ReportMapping.Of(sheet.Score(), WritingOptions.Canonical), StateMapping.Of(States.After(States.Everything, 9))];
        Assert.All(documents.SelectMany(Parts), part => IsClean(part.ToString()!));
    }

    [Fact]
    public void No_document_has_a_debugger_display() => Assert.All(
        typeof(AllianceJson).Assembly.GetTypes(), type => Assert.Null(type.GetCustomAttribute<System.Diagnostics.DebuggerDisplayAttribute>()));

    [Fact]
    public void A_report_shows_what_was_written_only_when_asked()
    {
        ScoringReport(out string silent, out string asked);
        IsClean(silent);
        Assert.Contains(Secret, asked, StringComparison.Ordinal);
    }

    private static void ScoringReport(out string silent, out string asked)
    {
        var report = Samples.PulseInstrument.Blank().WithText("b1", Secret).WithText(Secret, Number).Score();
        silent = AllianceJson.WriteReport(report);
        asked = AllianceJson.WriteReport(report, WritingOptions.Canonical.WithAttemptedValue());
    }

    private static IEnumerable<object> Parts(object document) => document is string || document.GetType().IsValueType
        ? []
        : document is System.Collections.IEnumerable list ? list.Cast<object>().SelectMany(Parts)
        : document.GetType().GetProperties().Select(property => property.GetValue(document)).OfType<object>().SelectMany(Parts).Prepend(document);

    private static void IsClean(string text)
    {
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, text, StringComparison.Ordinal);
    }
}
