namespace TherapeuticAlliance.Internal;

/// <content>The same text where the framework writes other digits.</content>
internal static partial class Number
{
    internal static string Text(double value) => DoubleText.Of(value);
}
