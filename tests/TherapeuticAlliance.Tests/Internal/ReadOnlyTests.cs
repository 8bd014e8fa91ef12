using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

public sealed class ReadOnlyTests
{
    [Fact]
    public void Nobody_changes_a_list_of_ours_also_not_by_a_cast()
    {
        Assert.True(ReadOnly.Own(new[] { "a", "b" }) is not string[] and IList { IsReadOnly: true });
        Assert.False(ReadOnly.Own(new[] { 1, 2 }) is IList<int>);
        Assert.Empty(ReadOnly.Own(Array.Empty<string>()));
    }

    [Fact]
    public void A_copy_is_of_its_own()
    {
        string[] texts = ["a", "b"];
        List<int> numbers = [1, 2];
        IReadOnlyList<string> copiedTexts = ReadOnly.Copy(texts);
        IReadOnlyList<int> copiedNumbers = ReadOnly.Copy(numbers);

        texts[0] = "changed";
        numbers[0] = 7;

        Assert.Equal(["a", "b"], copiedTexts);
        Assert.Equal([1, 2], copiedNumbers);
        Assert.Equal([1, 2], ReadOnly.Copy(copiedNumbers));
    }

    [Fact]
    public void More_stands_at_the_end()
    {
        Assert.Equal([1, 2, 3, 4], ReadOnly.Append(ReadOnly.Copy([1, 2]), 3, 4));
        Assert.Equal([1, 2], ReadOnly.Append(ReadOnly.Copy([1, 2])));
        Assert.Equal([3], ReadOnly.Append(ReadOnly.Empty<int>(), 3));
        Assert.Empty(ReadOnly.Empty<int>());
    }

    [Fact]
    public void A_list_is_read_by_place_and_in_order()
    {
        IReadOnlyList<int> list = ReadOnly.Copy([5, 6, 7]);
        IReadOnlyList<decimal> decimals = Decimals.Copy([0.5m, 1.5m]);

        Assert.Equal((3, 6, 7), (list.Count, list[1], list[2]));
        Assert.Equal([5, 6, 7], ((IEnumerable)list).Cast<int>());
        Assert.Equal((2, 1.5m), (decimals.Count, decimals[1]));
        Assert.Equal([0.5m, 1.5m], ((IEnumerable)decimals).Cast<decimal>());
        Assert.Empty(Decimals.None);
    }
}
