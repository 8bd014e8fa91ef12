using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Scoring;
using TherapeuticAlliance.Scoring.Batch;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Design;

/// <summary>Recognisable values are planted; no name of an object and no message of an exception may show one.</summary>
public sealed class PrivacyTests
{
    private static readonly Instrument Form = Forms.Empty(VisualAnalogue.Line(0, 1000, 0.01m).LabelledAt(613.77m, "Kornblume"))
        .Items("a", "b", "c", "d", "e", "f").Reversed("b")
        .Scale("s", s => s.Items("a", "b", "c").Mean().AtMostMissing(1).Threshold("cut", Comparison.Below, 500, "m", "s"))
        .Total(s => s.AllItems().Sum().AnyItemThreshold("item-cut", Comparison.Below, 500, "m", "s")).Build();

    private static readonly ResponseSheet Sheet = Form.Blank()
        .With("a", 417.23m).With("b", 358.91).WithLabel("c", "kornblume").With("d", 71_947.31m).WithLabel("e", "Zwetschge").WithMissing("f", MissingReason.Declined)
        .WithText("GEHEIM-70420", "Mirabelle")
        .WithAdministration(new Administration("ADM-70417", "SUBJ-70418", "RESP-70419", 70_421, new DateTime(2091, 7, 13, 0, 0, 0, DateTimeKind.Unspecified)));

    private static readonly ScoreReport Report = Sheet.Score();

    private static readonly ScoreTable Scores = new BatchScorer(Form).Score(ResponseTable.FromSheets(Form, [Sheet]));

    // What was planted, and what was made of it.
    private static readonly string[] Secrets =
    [
        "417.23", "417,23", "358.91", "358,91", "613.77", "613,77", "71947", "Zwetschge", "Kornblume", "kornblume", "Declined",
        "GEHEIM", "70420", "Mirabelle", "ADM-", "70417", "SUBJ", "70418", "RESP", "70419", "70421", "2091",
        .. Report.Scales.SelectMany(score => new ExactScore?[] { score.Exact, score.PercentOfMaximum, score.ItemMean, score.Possible.Lowest, score.Possible.Highest })
            .OfType<ExactScore>().SelectMany(score => new[] { score.ToText(), score.Numerator.ToString(CultureInfo.InvariantCulture) }),
    ];

    // What belongs to the definition is nobody's secret.
    private static readonly Type[] Public = [typeof(Instrument), typeof(Item), typeof(Scale), typeof(Threshold), typeof(FindingKind)];

    [Fact]
    public void The_secrets_can_be_seen_by_those_who_ask()
    {
        string everything = Report.Describe() + string.Join(" ", Sheet.Findings.Select(f => f.Describe())) + Report["s"].Exact!.Value.ToText() + Sheet["a"].Value!.Value.ToString(CultureInfo.InvariantCulture);

        Assert.Contains("Zwetschge", everything);
        Assert.Contains("71947.31", everything);
        Assert.Contains("GEHEIM-70420", everything);
        Assert.Contains("417.23", everything);

        // (417.23 + (1000 − 358.91) + 613.77) / 3 = 1672.09/3.
        Assert.Contains(Secrets, secret => secret == "557.3633333333");
        Assert.Contains("557.3633333333", everything);
    }

    [Fact]
    public void No_object_shows_a_secret_by_its_name()
    {
        var seen = new HashSet<object>(new ByReference());
        foreach (object root in new object[] { Sheet, Report, Form.Scorer(), ScoringOptions.Default, Result<ResponseSheet>.Valid(Sheet, Sheet.Findings), Scores, Scores.Report(0) })
        {
            Collect(root, seen);
        }

        Assert.All(seen, thing => AssertHidden(thing.GetType() + ": ", thing.ToString()!));
        Assert.Superset(
            new HashSet<Type>
            {
                typeof(ResponseSheet), typeof(Answer), typeof(UnknownItemAnswer), typeof(Administration), typeof(Finding), typeof(ScoreReport), typeof(ScaleScore),
                typeof(ScoreRange), typeof(ExactScore), typeof(ItemTrace), typeof(ThresholdResult), typeof(Result<ResponseSheet>), typeof(Scorer), typeof(ScoringOptions),
                typeof(ScoreTable), typeof(ScoreColumn), typeof(ResponseTable), typeof(MissingCodes),
            },
            new HashSet<Type>(seen.Select(thing => thing.GetType())));
    }

    [Fact]
    public void No_argument_of_a_finding_holds_a_secret() =>
        Assert.All(Report.Findings, finding => AssertHidden(finding.Code + ": ", finding.Path + " " + string.Join(" ", finding.Arguments.Where(a => a != "Kornblume"))));

    [Fact]
    public void No_type_has_a_display_for_debuggers_that_could_show_one() => Assert.DoesNotContain(OwnTypes.All, type =>
        type.GetCustomAttribute<DebuggerDisplayAttribute>() is not null || type.GetCustomAttribute<DebuggerTypeProxyAttribute>() is not null);

    [Fact]
    public void What_holds_something_of_a_person_shows_debuggers_its_name_and_nothing_else()
    {
        DebuggerDisplayAttribute[] displays = [.. OwnTypes.Assembly.GetCustomAttributes<DebuggerDisplayAttribute>()];
        Type[] shown = [.. displays.Select(display => display.Target!)];

        Assert.All(displays, display => Assert.Equal("{ToString(),nq}", display.Value + display.Name + display.Type));
        Assert.Empty(OwnTypes.Public.Where(type => !type.IsEnum && HoldsAPerson(type)).Except(shown));
    }

    // What is answered, scored or dated stands in a public property of one of these types.
    private static bool HoldsAPerson(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Any(property =>
        new[] { typeof(Answer), typeof(ResponseSheet), typeof(Administration), typeof(ScaleScore), typeof(ScoreReport), typeof(SessionScore), typeof(ScoreSeries), typeof(TherapeuticAlliance.Ruptures.Verdict) }
            .Any(held => property.PropertyType == held || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericArguments()[0] == held)));

    public static TheoryData<string> Mistakes { get; } = new(Throwing.Keys);

    private static Dictionary<string, Action> Throwing => new(StringComparer.Ordinal)
    {
        ["an item that does not exist"] = () => _ = Sheet["GEHEIM-70420"],
        ["a scale of a report"] = () => _ = Report["SUBJ-70418"],
        ["a scale of an instrument"] = () => _ = Form["SUBJ-70418"],
        ["a threshold"] = () => Report["s"].Meets("SUBJ-70418"),
        ["a rule for a scale"] = () => Sheet.Score(ScoringOptions.Default.WithRule("SUBJ-70418", MissingRule.RequireAll)),
        ["a sheet of another instrument"] = () => Instruments.Srs.Scorer().Score(Sheet),
        ["too few numbers"] = () => Form.Answer(417.23m, 358.91m),
        ["too few doubles"] = () => Form.Answer(417.23, 358.91),
        ["too few texts"] = () => Form.AnswerFrom(new[] { "Zwetschge", "417.23" }),
        ["too few labels"] = () => Form.AnswerLabels("Zwetschge"),
        ["too few options"] = () => Form.AnswerOptions(70_421),
        ["too few answers in an array"] = () => Form.Scorer().Score(new[] { 417.23 }, new double[2], new int[2]),
        ["too little room for scores"] = () => Form.Scorer().Score(new[] { 417.23, 358.91, 613.77, 1, 2, 3 }, new double[1], new int[2]),
        ["a value to reverse"] = () => Form.Format.Reverse(71_947.31m),
        ["a decimal with too many digits"] = () => ExactScore.Of(0.000000000000417234172341723m),
        ["a numerator beyond the limit"] = () => ExactScore.Of(7_042_170_421_704_217_042, 1),
        ["a denominator beyond the limit"] = () => ExactScore.Of(1, 7_042_170_421_704_217_042),
        ["a comparison"] = () => Report["s"].Exact!.Value.Is((Comparison)70_421, ExactScore.Of(417.23m)),
        ["a negative session"] = () => _ = new Administration("ADM-70417", "SUBJ-70418", "RESP-70419", -70_421),
        ["a date with a time"] = () => _ = new Administration(date: new DateTime(2091, 7, 13, 1, 0, 0, DateTimeKind.Unspecified)),
        ["a rater"] = () => Rater.Of("SUBJ 70418"),
        ["a missing reason"] = () => _ = Sheet.WithMissing("a", (MissingReason)70_421),
        ["arguments of a finding"] = () => AnswerFindings.OutOfRange.At("items[a]", "417.23"),
        ["a row of a table of another instrument"] = () => ResponseTable.FromSheets(Instruments.Srs, [Sheet]),
        ["too few numbers for a row of a table"] = () => new ResponseTableBuilder(Form).Add(new[] { 417.23, 358.91 }),
        ["a row that a table does not have"] = () => Scores["s"].Status(70_421),
        ["a definition exception made of answers"] = () => throw new InvalidDefinitionException(Sheet.Findings),
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void No_exception_shows_a_secret(string mistake)
    {
        Exception thrown = Record.Exception(Throwing[mistake])!;

        Assert.NotNull(thrown);
        AssertHidden(mistake + ": ", thrown.Message.Replace("Kornblume", string.Empty));
    }

    private static void AssertHidden(string where, string text) =>
        Assert.All(Secrets.Where(secret => secret.Length > 2), secret => Assert.True(text.IndexOf(secret, StringComparison.Ordinal) < 0, where + text));

    private static void Collect(object? thing, HashSet<object> seen)
    {
        if (thing is IEnumerable many and not string)
        {
            foreach (object? one in many)
            {
                Collect(one, seen);
            }
        }

        // A member of an enumeration is a plain value, like a number; whoever holds it is looked at.
        bool isOwn = thing is not Enum && thing?.GetType().Namespace?.StartsWith("TherapeuticAlliance", StringComparison.Ordinal) == true;
        if (!isOwn || !seen.Add(thing!) || Public.Contains(thing!.GetType()))
        {
            return;
        }

        // A span holds numbers of the caller's; reflection cannot read it, and it has no name of its own.
        foreach (PropertyInfo property in thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && !p.PropertyType.Name.StartsWith("ReadOnlySpan", StringComparison.Ordinal)))
        {
            Collect(property.GetValue(thing), seen);
        }
    }

    private sealed class ByReference : IEqualityComparer<object>
    {
        // Values are boxed anew each time they are read, so they are told apart by what they hold.
        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y) || (x is ValueType && object.Equals(x, y));

        public int GetHashCode(object thing) => thing is ValueType ? thing.GetHashCode() : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(thing);
    }
}
