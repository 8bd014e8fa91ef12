using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization.Metadata;

namespace TherapeuticAlliance.Json.Binding;

/// <summary>The members of a document type, from the generated metadata: there is no second list of names that could differ.</summary>
internal sealed class DocumentShape
{
    private DocumentShape(JsonTypeInfo type, Dictionary<Type, DocumentShape> shapes)
    {
        shapes[type.Type] = this;
        New = type.CreateObject ?? throw new NotSupportedException("A document type has no constructor: " + type.Type.Name);
        Members = type.Properties.Select(property => new DocumentMember(property, inner => Of(inner, shapes))).ToArray();
        Known = string.Join(", ", Members.Select(member => member.Name));
    }

    internal Func<object> New { get; }

    internal DocumentMember[] Members { get; }

    /// <summary>Gets the names of the members, for people.</summary>
    internal string Known { get; }

    internal static DocumentShape Of(JsonTypeInfo type) => Of(type, []);

    private static DocumentShape Of(JsonTypeInfo type, Dictionary<Type, DocumentShape> shapes) =>
        shapes.TryGetValue(type.Type, out DocumentShape? known) ? known : new DocumentShape(type, shapes);
}
