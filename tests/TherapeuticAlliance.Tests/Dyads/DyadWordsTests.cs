using System;
using System.Linq;
using TherapeuticAlliance.Dyads;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Dyads;

public sealed class DyadWordsTests
{
    // Task 14 against 13, bond 12 against 12, total not scorable for the therapist: five answers of twelve.
    private static readonly DyadComparison Hour = Dyad.Compare(
        Pair.Therapist.Blank().With("1", 3).With("2", 3).With("3", 1).With("4", 3).With("5", 3),
        Pair.Client.Answer(4, 4, 5, 4, 3, 3, 3, 3, 3, 3, 3, 3)).Value;

    [Fact]
    public void A_session_is_told_without_taking_sides() => Assert.Equal(
        """
        Task: the therapist rated this session 1 point (of 16) higher than the client did.
        Bond: not compared, since the therapist's form has too few answers for a score.
        Total: not compared, since the therapist's form has too few answers for a score.
        Question by question, the answers lie 1.4 points apart on average (5 of 12 answered by both).
        A difference shows two views of the same hours. It does not say that one of them is wrong.

        """.Replace("\r\n", "\n"),
        Hour.Describe());

    [Fact]
    public void A_session_is_told_to_the_client_or_to_the_therapist()
    {
        Assert.StartsWith("Task: you rated this session 1 point (of 16) lower than your therapist did.\nBond: not compared, since your therapist's form has too few", Hour.DescribeTo(Rater.Client));
        Assert.StartsWith("Task: you rated this session 1 point (of 16) higher than your client did.\nBond: not compared, since your form has too few", Hour.DescribeTo(Rater.Therapist));
    }

    [Fact]
    public void Equal_ratings_categories_of_the_caller_and_two_blank_forms_have_their_words()
    {
        DyadComparison same = Dyad.Compare(Pair.Therapist.Answer(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3), Pair.Client.Answer(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)).Value;
        DyadComparison blank = Dyad.Compare(Pair.Therapist.Blank(), Pair.Client.Blank()).Value;
        AgreementCategories near = AgreementCategories.InPoints("a rule of the clinic").UpTo(1, "near");

        Assert.StartsWith("Task: the two of you gave the same rating.\n", same.DescribeTo(Rater.Client));
        Assert.Contains("the therapist and the client gave the same rating (near).\nQuestion by question, the answers lie 0 points apart", same.Describe(near));
        Assert.Contains("higher than your client did (near).\n", Hour.DescribeTo(Rater.Therapist, near));
        Assert.Contains("\nThe names of distances come from: a rule of the clinic.\n", same.Describe(near));
        Assert.StartsWith("Task: not compared, since both forms have too few answers for a score.", blank.Describe());
        Assert.DoesNotContain("Question by question", blank.Describe());
    }

    [Fact]
    public void A_course_is_told_without_taking_sides()
    {
        (ScoreSeries therapist, ScoreSeries client) = Pair.Series([1.5, 2, 3.5, 2.5, 3, null], [2, 3, 4, 3, 3, 4]);
        DyadCourse course = Dyad.Compare(therapist, client).Value;

        // r = 2/sqrt(5) = 0.894...
        Assert.Equal(
            """
            Total, 5 sessions with a score from both (1 left out, since not both have a score there).
            On average the therapist's ratings are 0.5 points (of 4) lower than the client's; the two ratings of a session lie 0.5 points apart.
            The therapist's and the client's ratings move together with r = 0.89 (1 is always together, 0 not at all, -1 always opposite).
            Over the course the two ratings came closer by 0.15 points a session.
            A difference shows two views of the same hours. It does not say that one of them is wrong.

            """.Replace("\r\n", "\n"),
            course.Describe());
        Assert.Contains("On average your ratings are 0.5 points (of 4) higher than your therapist's; ", course.DescribeTo(Rater.Client));
        Assert.Contains("Your and your therapist's ratings move together", course.DescribeTo(Rater.Client));
        Assert.Contains("On average your ratings are 0.5 points (of 4) lower than your client's; ", course.DescribeTo(Rater.Therapist));
    }

    [Fact]
    public void Two_alike_a_slow_trend_and_no_sessions_have_their_words()
    {
        (ScoreSeries therapist, ScoreSeries client) = Pair.Series([1, 2, 3, 4, 3], [1, 2, 3, 4, 3]);
        (ScoreSeries slow, ScoreSeries other) = Pair.Series([1, 2, 3, 4, 3.001], [1, 2, 3, 4, 3]);
        (ScoreSeries apart, ScoreSeries still) = Pair.Series([3, 3, 3, 4, 5], [3, 3, 3, 3, 3]);
        (ScoreSeries none, ScoreSeries neither) = Pair.Series([null], [null]);

        Assert.Contains("On average the ratings of the therapist and the client are the same; the two ratings of a session lie 0 points apart.\n", Dyad.Compare(therapist, client).Value.Describe());
        Assert.Contains("neither came closer nor moved apart", Dyad.Compare(therapist, client).Value.Describe());
        Assert.Contains("are less than 0.01 points (of 4) higher", Dyad.Compare(slow, other).Value.Describe());
        Assert.Contains("neither came closer nor moved apart", Dyad.Compare(slow, other).Value.Describe());
        Assert.Contains("moved apart by 0.5 points a session", Dyad.Compare(apart, still).Value.Describe());
        Assert.DoesNotContain("r =", Dyad.Compare(apart, still).Value.Describe());
        Assert.Equal(
            "Total, 0 sessions with a score from both (1 left out, since not both have a score there).\nA difference shows two views of the same hours. It does not say that one of them is wrong.\n",
            Dyad.Compare(none, neither).Value.Describe());
    }

    [Fact]
    public void Other_raters_are_named_as_they_are()
    {
        Instrument Form(string id, Rater rater) => Pair.Form(id, rater).Build();
        DyadComparison Of(Rater one, Rater other) => Dyad.Compare(
            Form("a", one).Answer(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3), Form("b", other).Answer(4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)).Value;

        Assert.Contains("you rated this session 1 point (of 16) lower than your therapist did", Of(Rater.Child, Rater.Therapist).DescribeTo(Rater.Child));
        Assert.Contains("than the therapist did", Of(Rater.Observer, Rater.Therapist).DescribeTo(Rater.Observer));
        Assert.Contains("than the client did", Of(Rater.Observer, Rater.Client).DescribeTo(Rater.Observer));
        Assert.Contains("the group member rated this session 1 point (of 16) lower than the observer did", Of(Rater.GroupMember, Rater.Observer).Describe());
    }

    [Fact]
    public void Nobody_is_blamed_in_any_sentence()
    {
        string all = Hour.Describe() + Hour.DescribeTo(Rater.Client) + Hour.DescribeTo(Rater.Therapist);

        Assert.All(new[] { "overestimate", "underestimate", "wrongly", "too high", "too low", "error", "fail", "misjudge", "inaccurate" }, word => Assert.DoesNotContain(word, all));
    }

    [Fact]
    public void Words_are_the_same_in_every_culture()
    {
        (ScoreSeries therapist, ScoreSeries client) = Pair.Series([1.5, 2, 3.5, 2.5, 3, null], [2, 3, 4, 3, 3, 4]);
        string Say() => Hour.Describe() + Dyad.Compare(therapist, client).Value.DescribeTo(Rater.Client) + string.Join(" ", Hour.Findings.Select(finding => finding.Describe()));

        Assert.All(InCulture.Foreign, culture => Assert.Equal(Say(), InCulture.Of(culture, Say)));
    }

    [Fact]
    public void A_reader_who_is_neither_is_a_mistake_of_the_caller()
    {
        (ScoreSeries therapist, ScoreSeries client) = Pair.Series([1.5], [2]);

        Assert.Equal("The reader is neither the therapist nor the client.", Assert.Throws<ArgumentException>("reader", () => Hour.DescribeTo(Rater.Observer)).Message.Split('\n')[0].Replace(" (Parameter 'reader')", string.Empty).TrimEnd('\r'));
        Assert.Throws<ArgumentException>("reader", () => Dyad.Compare(therapist, client).Value.DescribeTo(Rater.Observer));
        Assert.Throws<ArgumentNullException>("reader", () => Hour.DescribeTo(null!));
        Assert.Throws<ArgumentNullException>("reader", () => Dyad.Compare(therapist, client).Value.DescribeTo(null!));
    }
}
