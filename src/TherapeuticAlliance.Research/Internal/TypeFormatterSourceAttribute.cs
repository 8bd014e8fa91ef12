using System;

namespace TherapeuticAlliance.Research.Internal;

/// <summary>Tells notebooks, which look for an attribute of this name and these members, how a type is shown.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
    internal const string Html = "text/html";

    /// <summary>Gets the class that makes the formatters.</summary>
    public Type FormatterSourceType => Type.GetType("TherapeuticAlliance.Research.Notebooks.HtmlFormatterSource, TherapeuticAlliance.Research", throwOnError: true)!;

    /// <summary>Gets what is shown when nothing else is asked for.</summary>
    public string[] PreferredMimeTypes { get; } = [Html];
}
