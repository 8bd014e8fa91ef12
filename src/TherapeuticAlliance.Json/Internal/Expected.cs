namespace TherapeuticAlliance.Json.Internal;

/// <summary>What a place of a document takes, as codes that every language has words for: <c>expected:object</c>.</summary>
internal static class Expected
{
    internal const string Object = "object";
    internal const string List = "list";
    internal const string Text = "text";
    internal const string Number = "number";
    internal const string Flag = "flag";
    internal const string Integer = "whole-number(-2147483648,2147483647)";
    internal const string LongInteger = "whole-number-of-64-bits";
    internal const string Decimal = "decimal";
    internal const string Count = "count";
    internal const string Positive = "positive-number";
    internal const string Id = "id";
    internal const string Version = "version";
    internal const string Moment = "moment";
}
