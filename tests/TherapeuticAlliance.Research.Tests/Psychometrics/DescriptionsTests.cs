using System;
using System.Linq;
using System.Reflection;
using TherapeuticAlliance.Research.Agreement;
using TherapeuticAlliance.Research.DyadicModels;
using TherapeuticAlliance.Research.Psychometrics;
using TherapeuticAlliance.Texts;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Psychometrics;

/// <summary>Every statistic tells its figures, in any language, and needs to be told which.</summary>
public sealed class DescriptionsTests
{
    private static readonly ItemMatrix Items = ItemMatrix.Of(new double[,] { { 1, 2, 2 }, { 2, 1, 3 }, { 3, 3, 1 }, { 4, 5, 5 }, { 5, 4, 4 } }, "a", "b", "c");

    private static readonly PairedRatings Pairs = PairedRatings.Of(["a", "a", "b", "b", "c", "c", "c"], [1, 2, 4, 3, 5, 7, 6], [2, 2, 5, 3, 4, 7, 5]);

    private static readonly ResponseFormat Seven = Instrument.Define("seven", "1.0.0").Titled("Seven").RatedBy(Rater.Observer)
        .Answered(Likert.Points(1, 7)).NumberedItems(1).Total(s => s.AllItems().Sum()).Build().Format;

    public static TheoryData<string> Names { get; } = new(All().Select(one => one.GetType().Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_description_is_in_english_unless_another_language_is_asked_for(string name)
    {
        object statistic = All().Single(one => one.GetType().Name == name);
        MethodInfo plain = statistic.GetType().GetMethod("Describe", Type.EmptyTypes)!, translated = statistic.GetType().GetMethod("Describe", [typeof(TextProvider)])!;

        Assert.Equal(plain.Invoke(statistic, null), translated.Invoke(statistic, [TextProvider.English]));
        Assert.NotEqual(plain.Invoke(statistic, null), translated.Invoke(statistic, [TextProvider.German]));
        var mistake = Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => translated.Invoke(statistic, [null])).InnerException);
        Assert.Equal("texts", mistake.ParamName);
    }

    private static object[] All() =>
    [
        CoefficientAlpha.Of(Items).Value, GuttmanLambdas.Of(Items).Value, ItemStatistics.Of(Items).Value, MeasurementError.Of(Items).Value,
        OneFactorOmega.Of(Items).Value, ScaleReliability.Of(Items), SplitHalf.Of(Items).Value, TenBergeBounds.Of(Items).Value,
        CategoryAgreement.Of(RatingTable.Of(Pairs), Seven).Value, ConcordanceCorrelation.Of(Pairs).Value, IntraclassCorrelations.Of(RatingTable.Of(Pairs)).Value,
        LimitsOfAgreement.Of(Pairs).Value, TruthAndBias.Of(Pairs).Value, WithinBetween.Of(Pairs).Value,
    ];
}
