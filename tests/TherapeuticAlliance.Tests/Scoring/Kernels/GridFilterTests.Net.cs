using System;
using System.Linq;
using TherapeuticAlliance.Building;
using TherapeuticAlliance.Scoring.Kernels;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.Tests.Scoring.Kernels;

public sealed unsafe class GridFilterTests
{
    // Steps with and without low zeros, and excluded values that do not lie in the middle.
    public static TheoryData<int> Formats { get; } = new(Enumerable.Range(0, All.Length));

    private static FormatBuilder[] All =>
    [
        VisualAnalogue.Line(0, 240, 1), VisualAnalogue.Line(3, 243, 2), VisualAnalogue.Line(0, 252, 7), VisualAnalogue.Line(10, 250, 12), VisualAnalogue.Line(0, 192, 64),
        Likert.Points(1, 9).Excluding(2), Likert.Points(0, 6).Excluding(1, 4), VisualAnalogue.Line(0, 100, 10).Excluding(10, 90),
    ];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Of_all_places_in_a_byte_those_of_options_are_kept(int format)
    {
        ResponseFormat answers = Forms.Sum(1, All[format]).Items[0].Format;

        // The place is one more than the distance from the end that counts least.
        AssertKept(answers, isReversed: false, place => answers.LowestUnits + place - 1);
        AssertKept(answers, isReversed: true, place => answers.HighestUnits - (place - 1));
    }

    private static void AssertKept(ResponseFormat answers, bool isReversed, Func<int, long> units)
    {
        var filter = new GridFilter<Lanes128<byte>, byte>(answers, isReversed);
        byte* kept = stackalloc byte[Lanes128<byte>.Count];
        for (int place = 1; place <= answers.HighestUnits - answers.LowestUnits + 1; place++)
        {
            filter.Keep(Lanes128<byte>.Of((byte)place)).Store(kept);

            Assert.Equal(answers.AllowsUnits(units(place)) ? place : 0, kept[0]);
        }

        filter.Keep(default).Store(kept);
        Assert.Equal(0, kept[0]);
    }
}
