namespace TherapeuticAlliance.Json.Binding;

/// <summary>What a member, or each entry of its list, holds.</summary>
internal enum ValueKind
{
    Object,
    Text,
    Flag,
    WholeNumber,
    LongNumber,
    Number,
}
