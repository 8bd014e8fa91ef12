using System.Linq;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>Whether a case and session were there before, and what a second form says that the first did not.</summary>
public sealed class AdministrationsTests
{
    private readonly Administrations _seen = new();

    [Fact]
    public void The_same_case_and_session_again_says_the_same_something_else_or_nothing()
    {
        Assert.Equal((Repeat.None, 2), Add(0, 1, 2, 100));
        Assert.Equal((Repeat.Equal, 2), Add(0, 1, 3, 100));
        Assert.Equal((Repeat.Different, 2), Add(0, 1, 4, 200));
        Assert.Equal((Repeat.Blank, 2), Add(0, 1, 5, 100, isBlank: true));
        Assert.Equal((Repeat.Equal, 2), Add(0, 1, 6, 100));
    }

    [Fact]
    public void A_blank_form_that_comes_first_gives_way_to_the_first_one_with_answers()
    {
        Assert.Equal((Repeat.None, 2), Add(0, 1, 2, 0, isBlank: true));
        Assert.Equal((Repeat.Blank, 2), Add(0, 1, 3, 0, isBlank: true));
        Assert.Equal(Repeat.None, Add(0, 1, 4, 0).Said);
        Assert.Equal((Repeat.Equal, 4), Add(0, 1, 5, 0));
        Assert.Equal((Repeat.Different, 4), Add(0, 1, 6, 300));
    }

    [Fact]
    public void Other_cases_and_other_sessions_are_new()
    {
        // 1 and 65 have one bit, and so have -1 and 63.
        int[] sessions = [1, 65, 129, -1, 63, -2, int.MinValue, 0, 64];

        Assert.All(sessions, session => Assert.Equal((Repeat.None, session + 7), Add(0, session, session + 7, 1)));
        Assert.All(sessions, session => Assert.Equal((Repeat.None, session + 8), Add(1, session, session + 8, 1)));
        Assert.All(sessions, session => Assert.Equal((Repeat.Equal, session + 7), Add(0, session, 999, 1)));
    }

    [Fact]
    public void A_case_may_have_any_number_of_sessions()
    {
        for (int session = 1; session <= 70; session++)
        {
            Add(0, session, 1000 + session, (ulong)session * 2);
            Add(1, session, 2000 + session, (ulong)session * 2);
            Assert.All(Enumerable.Range(1, session), earlier => Assert.Equal((Repeat.Equal, 1000 + earlier), Add(0, earlier, 1, (ulong)earlier * 2)));
        }

        Assert.Equal((Repeat.None, 9), Add(0, 0, 9, 5));
        Assert.Equal((Repeat.None, 9), Add(0, 71, 9, 5));
        Assert.All(Enumerable.Range(1, 70), earlier => Assert.Equal((Repeat.Different, 2000 + earlier), Add(1, earlier, 1, 1001)));
    }

    [Fact]
    public void There_may_be_many_cases()
    {
        const int Cases = 9000;
        for (int person = Cases; person >= 0; person--)
        {
            Assert.Equal((Repeat.None, person), Add(person, 3, person, 1));
        }

        Assert.All(Enumerable.Range(0, Cases + 1), person => Assert.Equal((Repeat.Equal, person), Add(person, 3, 1, 1)));
    }

    private (Repeat Said, int First) Add(int person, int session, int row, ulong print, bool isBlank = false)
    {
        Repeat said = _seen.Add(person, session, row, print, isBlank, out int first);
        return (said, first);
    }
}
