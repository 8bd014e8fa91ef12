using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Dyads;

/// <summary>What is said of a course and of a watch with two raters.</summary>
internal static class DyadCourseTexts
{
    internal static TextTemplate Sessions { get; } = new("dyad-course.sessions", "{scale}, {sessions} sessions with a score from both.");

    internal static TextTemplate SessionsWithUnpaired { get; } = new("dyad-course.sessions-with-unpaired",
        "{scale}, {sessions} sessions with a score from both ({unpaired} left out, since not both have a score there).");

    internal static TextTemplate SameAbout { get; } = new("dyad-course.same-about",
        "On average the ratings of {subject} and {other} are the same; the two ratings of a session lie {apart} apart.");

    internal static TextTemplate SameTo { get; } = new("dyad-course.same-to",
        "On average the ratings of the two of you are the same; the two ratings of a session lie {apart} apart.");

    internal static TextTemplate HigherAbout { get; } = new("dyad-course.higher-about",
        "On average {subject}'s ratings are {points} higher than {other}'s; the two ratings of a session lie {apart} apart.");

    internal static TextTemplate LowerAbout { get; } = new("dyad-course.lower-about",
        "On average {subject}'s ratings are {points} lower than {other}'s; the two ratings of a session lie {apart} apart.");

    internal static TextTemplate HigherTo { get; } = new("dyad-course.higher-to",
        "On average your ratings are {points} higher than {other}'s; the two ratings of a session lie {apart} apart.");

    internal static TextTemplate LowerTo { get; } = new("dyad-course.lower-to",
        "On average your ratings are {points} lower than {other}'s; the two ratings of a session lie {apart} apart.");

    internal static TextTemplate TogetherAbout { get; } = new("dyad-course.together-about",
        "{subject}'s and {other}'s ratings move together with r = {r} (1 is always together, 0 not at all, -1 always opposite).");

    internal static TextTemplate TogetherTo { get; } = new("dyad-course.together-to",
        "Your and {other}'s ratings move together with r = {r} (1 is always together, 0 not at all, -1 always opposite).");

    internal static TextTemplate Steady { get; } = new("dyad-course.steady", "Over the course the two ratings neither came closer nor moved apart.");

    internal static TextTemplate Closer { get; } = new("dyad-course.closer", "Over the course the two ratings came closer by {points} a session.");

    internal static TextTemplate Apart { get; } = new("dyad-course.apart", "Over the course the two ratings moved apart by {points} a session.");

    internal static TextTemplate WatchSession { get; } = new("watch.session", "Session {session}: {first} {firstLevel}, {second} {secondLevel}.");

    internal static TextTemplate WatchNothing { get; } = new("watch.nothing", "No session is flagged by the {first}'s or the {second}'s scores.");

    internal static TextTemplate WatchCaution { get; } = new("watch.caution",
        "A flag says that a score pattern is consistent with a rupture, by one rater's own scores. It is an indicator and no proof (Zlotnick et al. 2020).");

    internal static TextTemplate RecognisedLow { get; } = new("watch.recognised-low",
        "Of {flags} {flags|session|sessions} flagged by the {flagging}'s scores, {judged} could be held against the {recognising}'s own baseline; in {low} the {recognising}'s score is low as well.");

    internal static TextTemplate RecognisedHigh { get; } = new("watch.recognised-high",
        "Of {flags} {flags|session|sessions} flagged by the {flagging}'s scores, {judged} could be held against the {recognising}'s own baseline; in {low} the {recognising}'s score is high as well.");
}
