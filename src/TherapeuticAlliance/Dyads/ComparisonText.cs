using System.Text;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>One session in words that take no side.</summary>
internal static class ComparisonText
{
    internal static string Of(DyadComparison comparison, RaterWords words, AgreementCategories? categories)
    {
        TextProvider texts = words.Texts;
        var text = new StringBuilder();
        foreach (ScaleDiscrepancy scale in comparison.Scales)
        {
            text.Append(Line(scale, words, categories)).Append('\n');
        }

        if (comparison.Profile is { MeanAbsoluteDifference: { } apart } profile)
        {
            text.Append(texts.Say(DyadTexts.Profile, PointsText.Plain((decimal)apart, texts), profile.Used, profile.Items.Count)).Append('\n');
        }

        if (categories is not null)
        {
            text.Append(texts.Say(DyadTexts.Categories, categories.Source)).Append('\n');
        }

        return text.Append(texts.Say(DyadTexts.Caution)).Append('\n').ToString();
    }

    private static string Line(ScaleDiscrepancy scale, RaterWords words, AgreementCategories? categories) => categories?.Of(scale) is { } category
        ? words.Texts.Say(DyadTexts.ScaleWithCategory, scale.Scale.Name, Sentence(scale, words), category.Name)
        : words.Texts.Say(DyadTexts.Scale, scale.Scale.Name, Sentence(scale, words));

    private static string Sentence(ScaleDiscrepancy scale, RaterWords words)
    {
        if (scale.Difference is not { } difference)
        {
            return Unscored(scale, words);
        }

        decimal points = words.IsAboutSecond ? -difference.ToDecimal() : difference.ToDecimal();
        string shown = PointsText.OfRange(points, scale.Scale, words.Texts);
        return points == 0 ? words.IsToReader ? words.Texts.Say(DyadTexts.SameTo) : words.Texts.Say(DyadTexts.SameAbout, words.Subject, words.Other)
            : points > 0 ? words.Say(DyadTexts.HigherAbout, DyadTexts.HigherTo, shown, words.Other)
            : words.Say(DyadTexts.LowerAbout, DyadTexts.LowerTo, shown, words.Other);
    }

    private static string Unscored(ScaleDiscrepancy scale, RaterWords words)
    {
        bool isSubjects = (words.IsAboutSecond ? scale.Second : scale.First).Exact is null;
        bool isOthers = (words.IsAboutSecond ? scale.First : scale.Second).Exact is null;
        return isSubjects && isOthers ? words.Texts.Say(DyadTexts.UnscoredBoth)
            : isSubjects && words.IsToReader ? words.Texts.Say(DyadTexts.UnscoredYours)
            : isSubjects ? words.Texts.Say(DyadTexts.UnscoredOne, words.Subject)
            : isOthers ? words.Texts.Say(DyadTexts.UnscoredOne, words.Other)
            : words.Texts.Say(DyadTexts.Inexact);
    }
}
