namespace TherapeuticAlliance.Display.Forms;

/// <summary>A button of a host: what it posts, and what it says; null says "send".</summary>
internal sealed class FormButton(string name, string value, string? label)
{
    internal string Name { get; } = name;

    internal string Value { get; } = value;

    internal string? Label { get; } = label;
}
