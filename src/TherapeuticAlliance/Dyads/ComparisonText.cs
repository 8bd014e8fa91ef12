using System.Text;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Dyads;

/// <summary>One session in words that take no side.</summary>
internal static class ComparisonText
{
    internal const string Caution = "A difference shows two views of the same hours. It does not say that one of them is wrong.\n";

    internal static string Of(DyadComparison comparison, RaterWords words, AgreementCategories? categories)
    {
        var text = new StringBuilder();
        foreach (ScaleDiscrepancy scale in comparison.Scales)
        {
            text.Append(scale.Scale.Name).Append(": ").Append(Sentence(scale, words)).Append(Category(scale, categories)).Append(".\n");
        }

        if (comparison.Profile is { MeanAbsoluteDifference: { } apart } profile)
        {
            text.Append("Question by question, the answers lie ").Append(PointsText.Plain((decimal)apart)).Append(" apart on average (")
                .Append(Number.Text(profile.Used)).Append(" of ").Append(Number.Text(profile.Items.Count)).Append(" answered by both).\n");
        }

        if (categories is not null)
        {
            text.Append("The names of distances come from: ").Append(categories.Source).Append(".\n");
        }

        return text.Append(Caution).ToString();
    }

    private static string Sentence(ScaleDiscrepancy scale, RaterWords words)
    {
        if (scale.Difference is not { } difference)
        {
            return "not compared, since " + Unscored(scale, words);
        }

        decimal points = words.IsAboutSecond ? -difference.ToDecimal() : difference.ToDecimal();
        return points == 0
            ? words.Both + " gave the same rating"
            : words.Subject + " rated this session " + PointsText.Signed(points, scale.Scale) + " than " + words.Other + " did";
    }

    private static string Unscored(ScaleDiscrepancy scale, RaterWords words)
    {
        bool isSubjects = (words.IsAboutSecond ? scale.Second : scale.First).Exact is null;
        bool isOthers = (words.IsAboutSecond ? scale.First : scale.Second).Exact is null;
        return isSubjects && isOthers ? "both forms have too few answers for a score"
            : isSubjects ? words.SubjectsOwn + " form has too few answers for a score"
            : isOthers ? words.OthersOwn + " form has too few answers for a score"
            : "the difference cannot be stated exactly";
    }

    private static string Category(ScaleDiscrepancy scale, AgreementCategories? categories) =>
        categories?.Of(scale) is { } category ? " (" + category.Name + ")" : string.Empty;
}
