using System.Linq;
using TherapeuticAlliance.Json.Binding;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Binding;

public sealed class JsonPathTests
{
    [Fact]
    public void A_path_goes_as_deep_as_a_document()
    {
        var path = new JsonPath();
        foreach (int depth in Enumerable.Range(1, 20))
        {
            path.Push("a" + depth);
            path.Push(depth);
        }

        Assert.Equal("$" + string.Concat(Enumerable.Range(1, 20).Select(depth => ".a" + depth + "[" + depth + "]")), path.ToString());

        foreach (int _ in Enumerable.Range(1, 39))
        {
            path.Pop();
        }

        Assert.Equal("$.a1", path.ToString());
    }
}
