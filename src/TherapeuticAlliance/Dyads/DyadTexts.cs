using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>What is said of two raters of one hour. Sentences ending in About speak of both, those ending in To speak to one of them.</summary>
internal static class DyadTexts
{
    internal static TextTemplate Caution { get; } = new("dyad.caution",
        "A difference shows two views of the same hours. It does not say that one of them is wrong.");

    internal static TextTemplate Scale { get; } = new("dyad.scale", "{scale}: {sentence}.");

    internal static TextTemplate ScaleWithCategory { get; } = new("dyad.scale-with-category", "{scale}: {sentence} ({category}).");

    internal static TextTemplate HigherAbout { get; } = new("dyad.higher-about", "{subject} rated this session {points} higher than {other} did");

    internal static TextTemplate LowerAbout { get; } = new("dyad.lower-about", "{subject} rated this session {points} lower than {other} did");

    internal static TextTemplate HigherTo { get; } = new("dyad.higher-to", "you rated this session {points} higher than {other} did");

    internal static TextTemplate LowerTo { get; } = new("dyad.lower-to", "you rated this session {points} lower than {other} did");

    internal static TextTemplate SameAbout { get; } = new("dyad.same-about", "{subject} and {other} gave the same rating");

    internal static TextTemplate SameTo { get; } = new("dyad.same-to", "the two of you gave the same rating");

    internal static TextTemplate UnscoredBoth { get; } = new("dyad.unscored-both", "not compared, since both forms have too few answers for a score");

    internal static TextTemplate UnscoredYours { get; } = new("dyad.unscored-yours", "not compared, since your form has too few answers for a score");

    internal static TextTemplate UnscoredOne { get; } = new("dyad.unscored-one", "not compared, since {rater}'s form has too few answers for a score");

    internal static TextTemplate Inexact { get; } = new("dyad.inexact", "not compared, since the difference cannot be stated exactly");

    internal static TextTemplate Profile { get; } = new("dyad.profile",
        "Question by question, the answers lie {points} apart on average ({used} of {items} answered by both).");

    internal static TextTemplate Categories { get; } = new("dyad.categories", "The names of distances come from: {source}.");

    internal static TextTemplate Points { get; } = new("points", "{points} {points|point|points}");

    internal static TextTemplate PointsOfRange { get; } = new("points.of-range", "{points} {points|point|points} (of {range})");

    internal static TextTemplate PointsBelow { get; } = new("points.below", "less than {least} points");

    internal static TextTemplate PointsBelowOfRange { get; } = new("points.below-of-range", "less than {least} points (of {range})");

    internal static TextTemplate TheRater { get; } = new("rater.any", "the {rater}");
}
