using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Catalog;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>Every form with a key, and forms of the house for what no shipped form has; and seeded answers to them.</summary>
internal static class Forms
{
    internal static FhirOptions Options { get; } = new("https://example.org/fhir");

    internal static IReadOnlyList<Instrument> House { get; } =
    [
        Instrument.Define("house-weights", "1.0.0").Titled("House weights").RatedBy(Rater.Client).Answered(Likert.Points(1, 7).OrNotApplicable())
            .Items("a", "b", "c", "d").Weighted(2, "b").Weighted(3, "c").Reversed("c", "d")
            .Scale("low-mean", s => s.Items("a", "b", "c").Mean().AtLeastAnswered(2)).Total(s => s.AllItems().Sum().AtMostMissing(1)).Build(),
        Instrument.Define("house-mixed", "1.0.0").Titled("House mixed").RatedBy(Rater.Therapist).Answered(Likert.Points(0, 4))
            .Items("a", "b", "c", "d").Item("c", i => i.Answered(VisualAnalogue.Line(0, 10, 0.1m))).Item("d", i => i.Answered(VisualAnalogue.Line(0, 5, 0.5m)))
            .Reversed("b", "c", "d").Total(s => s.AllItems().Sum()).Build(),
        Instrument.Define("house-excluded", "1.0.0").Titled("House excluded zero").RatedBy(Rater.Observer).Answered(Likert.Points(-3, 3).Excluding(0))
            .Items("a", "b", "c").Reversed("b").Scale("x-y", s => s.Items("a", "b").Sum()).Scale("x.y", s => s.Items("b", "c").Mean().AtLeastAnswered(1)).Build(),
        Instrument.Define("house-half-steps", "1.0.0").Titled("House half steps").RatedBy(Rater.Caregiver).Answered(VisualAnalogue.Line(-2.5m, 4, 0.5m))
            .Items("a", "b", "c").Reversed("c").Total(s => s.AllItems().Mean().AtLeastAnswered(2).Times(10)).Build(),
        Instrument.Define("house-form-rule", "1.0.0").Titled("House form rule").RatedBy(Rater.Client).Answered(Likert.Points(0, 4).OrNotApplicable())
            .Items("a", "b", "c", "d", "e", "f").Item("d", i => i.Answered(VisualAnalogue.Line(0, 10, 0.1m))).Reversed("b").Unscored("f").FormAtLeastAnswered(4)
            .Scale("likert", s => s.Items("a", "b", "c").Mean().AtLeastAnswered(1)).Scale("line", s => s.Items("d").Sum()).Scale("one", s => s.Items("e").Sum()).Build(),
        Instrument.Define("house-thirds", "1.0.0").Titled("House thirds").RatedBy(Rater.Client).Answered(Likert.Points(1, 5))
            .Items("a", "b", "c").Scale("third", s => s.AllItems().Sum().AtMostMissing(2).Times(1, 3)).Scale("ten", s => s.AllItems().Mean().Times(10)).Build(),
    ];

    /// <summary>Options that do not count what they print: forward, reversed, on a grid of halves, and beside plain items and weights.</summary>
    internal static Instrument Points { get; } =
        Instrument.Define("house-points", "1.0.0").Titled("House points").RatedBy(Rater.Client).Answered(Likert.Points(0, 3).OrNotApplicable())
            .Items("a", "b", "c", "d", "e").Item("a", i => i.Points(0, 0, 1, 1)).Item("b", i => i.Points(5, 2, -1, 0)).Reversed("b", "e")
            .Item("c", i => i.Answered(VisualAnalogue.Line(0, 2, 0.5m)).Points(0, 1, 4, 9, 16)).Weighted(3, "c")
            .Scale("few", s => s.Items("a", "b").Sum()).Total(s => s.AllItems().Sum()).Build();

    internal static IReadOnlyList<Instrument> Keyed { get; } = [.. InstrumentCatalog.Default.Instruments.Where(form => form.MissingKey is null), .. House, Points];

    internal static IReadOnlyList<Instrument> Unkeyed { get; } = [.. InstrumentCatalog.Default.Instruments.Where(form => form.MissingKey is not null)];

    /// <summary>Gets id and version of every form: some ship in more than one version.</summary>
    internal static IEnumerable<string> Names => Keyed.Concat(Unkeyed).Select(form => form.ToString());

    internal static Instrument Find(string name) => Keyed.Concat(Unkeyed).Single(form => form.ToString() == name);

    /// <summary>The first blank, the second complete, then with 70, 0, 30 or 15 in a hundred missing, some not applicable or declined.</summary>
    internal static IEnumerable<ResponseSheet> Sheets(Instrument form, int count)
    {
        var random = new Random(20260131);
        yield return form.Blank();
        for (int sheet = 1; sheet < count; sheet++)
        {
            int missing = sheet == 1 ? 0 : new[] { 70, 0, 30, 15 }[sheet % 4];
            yield return form.AnswerFrom(form.Items.Select(item => random.Next(100) < missing ? Gap(item, random) : Value(item, random)).ToList());
        }
    }

    internal static ResponseSheet Administered(ResponseSheet sheet) =>
        sheet.WithAdministration(new Administration("adm-7", "Patient/12", null, 3, new DateTime(2026, 1, 31)));

    internal static Answer Value(Item item, Random random) => Answer.Read(item, item.Format.Options().ElementAt(random.Next(item.Format.OptionCount)));

    private static Answer Gap(Item item, Random random)
    {
        MissingReason reason = (MissingReason)random.Next(3);
        return Answer.Missing(item.Format.MissingReasons.Contains(reason) ? reason : MissingReason.NotAnswered);
    }
}
