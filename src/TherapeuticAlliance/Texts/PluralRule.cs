using System;

namespace TherapeuticAlliance.Texts;

/// <summary>Which form of a word fits a number. A language names its rule in its file, behind <c>@plurals</c>.</summary>
internal static class PluralRule
{
    /// <summary>Returns the position of the form: for <c>one-other</c>, 0 for exactly one and 1 for any other number.</summary>
    internal static int FormOf(string? rule, decimal number) => (rule ?? "one-other") switch
    {
        "other" => 0,
        "one-other" => number == 1 ? 0 : 1,
        "below-two-other" => number is >= 0 and < 2 ? 0 : 1,
        "one-few-many" => number == 1 ? 0 : number % 10 is >= 2 and <= 4 && number % 100 is < 12 or > 14 ? 1 : 2,
        { } unknown => throw new NotSupportedException("A language names the rule " + unknown + ", which PluralRule does not know."),
    };

    /// <summary>Returns how many forms a rule tells apart.</summary>
    internal static int Forms(string? rule) => rule switch
    {
        "other" => 1,
        "one-few-many" => 3,
        _ => 2,
    };
}
