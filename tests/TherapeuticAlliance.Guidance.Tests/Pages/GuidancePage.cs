using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Guidance.Observing;

namespace TherapeuticAlliance.Guidance.Tests.Pages;

/// <summary>Writes the second half of docs/guidance.md from the data that ships.</summary>
internal static class GuidancePage
{
    internal const string Begin = "<!-- From here on generated from the data: UPDATE_APPROVED=1 dotnet test tests/TherapeuticAlliance.Guidance.Tests -c Release -->\n";

    private static readonly GuidanceCatalog Guidance = GuidanceCatalog.Default;

    internal static IReadOnlyList<FindingKind> Findings { get; } = new[] { typeof(GuidanceFindings), typeof(RetiredFindings) }
        .SelectMany(type => type.GetProperties(BindingFlags.NonPublic | BindingFlags.Static)).Select(kind => (FindingKind)kind.GetValue(null)!).OrderBy(kind => kind.Code, StringComparer.Ordinal).ToArray();

    internal static string Generated()
    {
        var page = new StringBuilder(Begin);
        page.Append("\n## Evidence\n\nVersion ").Append(Guidance.Version).Append(" of the texts, reviewed on ")
            .Append(Guidance.ReviewedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Append(". The marks are those of [sources](sources/README.md#marks). r, d, g and odds ratios are different units and are never ranked against each other.\n\n");
        Table(page, ["id", "claim", "figure [95 % interval]", "k studies", "n people", "citation", "mark"], Guidance.Sources.Select(Source));
        page.Append("\n## Observations\n\n");
        Table(page, ["code", "observation", "sentence", "therapist", "supervisor", "client"], Enum.GetValues(typeof(ObservationKind)).Cast<ObservationKind>().Select(Observed));
        page.Append("\n`TG9015` is offered to the client always.\n\n## Considerations\n\n");
        Table(page, ["code", "for", "family", "text", "sources", "basis", "cautions"], Guidance.Considerations.Select(Row));
        page.Append("\n## Cautions\n\n");
        Table(page, ["name", "sentence"], Enum.GetValues(typeof(Caution)).Cast<Caution>().Select(caution => new[] { caution.ToString(), Guidance.TextOf(caution) }));
        page.Append("\n## Why nothing was observed\n\n");
        Table(page, ["code", "name", "severity", "sentence"], Findings.Select(kind => new[] { kind.Code, kind.Name, kind.Severity.ToString(), kind.Template + (kind == RetiredFindings.TraceMissing ? " (No longer raised.)" : string.Empty) }));
        return page.ToString();
    }

    private static string[] Source(EvidenceSource source) =>
    [
        source.Code, source.Claim, string.Join("; ", source.Figures.Select(figure => figure.Of + ": " + figure)),
        source.Studies?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, source.People?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        string.Join("; ", source.Citations), source.Mark?.ToString().ToLowerInvariant() ?? string.Empty,
    ];

    private static string[] Observed(ObservationKind kind) =>
        [GuidanceCatalog.CodeOf(kind), kind.ToString(), Guidance.TextOf(kind), Codes(kind, Audience.Therapist), Codes(kind, Audience.Supervisor), Codes(kind, Audience.Client)];

    private static string Codes(ObservationKind kind, Audience audience) =>
        string.Join(" ", Guidance.Considerations.Where(one => one.Audience == audience && one.Observations.Contains(kind)).Select(one => one.Code));

    private static string[] Row(Consideration one) =>
        [one.Code, one.Audience.ToString().ToLowerInvariant(), one.Family.ToString(), one.Text, string.Join(" ", one.Sources), one.Basis.ToString(), string.Join(" ", one.Cautions)];

    private static void Table(StringBuilder page, string[] head, IEnumerable<string[]> rows)
    {
        page.Append(Line(head)).Append('|').Append(string.Concat(head.Select(_ => "---|"))).Append('\n');
        page.Append(string.Concat(rows.Select(Line)));
    }

    private static string Line(string[] cells) => "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|"))) + " |\n";
}
