using System;
using System.Linq;
using TherapeuticAlliance.Research.Reading;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Reading;

/// <summary>The delimiter is the one that cuts out the columns that are asked for.</summary>
public sealed class DelimiterFinderTests
{
    [Theory]
    [InlineData("a;b,x,y", "a", ';')]
    [InlineData("x,y,a;b", "b", ';')]
    [InlineData("a\tb", "a", '\t')]
    [InlineData("a|b", "a", '|')]
    [InlineData("x|y|z;w", "", '|')]
    [InlineData("x", "", ',')]
    [InlineData("\"a,b,c\";d", "", ';')]
    [InlineData("a;\"b,c,d\",e", "", ',')]
    [InlineData("x;y,\"a\",z;w", "a", ',')]
    [InlineData(" \" a \" ;x,y,z", "a", ';')]
    [InlineData("a;b\n1,2,3,4", "", ';')]
    [InlineData("a;b\r1,2,3,4", "", ';')]
    [InlineData("\na;b\n1,2,3,4", "", ';')]
    [InlineData("\"x\n1,2,3,4\";y\n1,2,3", "", ';')]
    [InlineData("a,b;c,d", "", ',')]
    public void It_is_found_in_the_header(string start, string wanted, char delimiter) => Assert.Equal(
        delimiter, DelimiterFinder.Find(start, wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)));
}
