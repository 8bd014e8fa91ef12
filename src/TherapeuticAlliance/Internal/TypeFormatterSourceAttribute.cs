using System;

namespace TherapeuticAlliance.Internal;

/// <summary>
/// Tells notebooks, which look for an attribute of this name and these members, how a type is shown. Nothing else asks for it, so the
/// layers below Display name the class that does it as a text.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
    internal const string Html = "text/html";

    /// <summary>Gets the class that makes the formatters.</summary>
    public Type FormatterSourceType => Type.GetType("TherapeuticAlliance.Display.Notebooks.HtmlFormatterSource, TherapeuticAlliance", throwOnError: true)!;

    /// <summary>Gets what is shown when nothing else is asked for.</summary>
    public string[] PreferredMimeTypes { get; } = [Html];
}
