using System.Text.Json.Serialization.Metadata;

namespace TherapeuticAlliance.Json.Binding;

/// <summary>A kind of document: its name, its version, and the type that its members are read into.</summary>
internal sealed class DocumentFormat<TDocument>(string kind, int version, JsonTypeInfo<TDocument> type)
    where TDocument : class
{
    internal string Kind => kind;

    internal int Version => version;

    internal DocumentShape Shape { get; } = DocumentShape.Of(type);
}
