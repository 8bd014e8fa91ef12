namespace SmallClinic.Care;

/// <summary>What somebody asked for cannot be done, and why: in words of the clinic or as findings of the library. Nothing was stored.</summary>
public sealed class RefusedException(string words, params IReadOnlyList<Finding> findings) : Exception(words)
{
    public IReadOnlyList<Finding> Findings => findings;
}

public static class ResultExtensions
{
    public static T OrRefused<T>(this Result<T> result)
        where T : class => result.TryGetValue(out T? value) ? value : throw new RefusedException("Not valid.", result.Findings);
}
