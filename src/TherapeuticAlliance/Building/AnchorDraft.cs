namespace TherapeuticAlliance.Building;

/// <summary>A label as it was given, before anybody checked it.</summary>
internal sealed class AnchorDraft(decimal value, string? label)
{
    internal decimal Value { get; } = value;

    internal string? Label { get; } = label;
}
