using System;
using System.Collections;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TherapeuticAlliance.Json.Binding;

/// <summary>One member of a document type, as the generated metadata describes it.</summary>
internal sealed class DocumentMember
{
    private readonly JsonTypeInfo? _list;

    internal DocumentMember(JsonPropertyInfo property, Func<JsonTypeInfo, DocumentShape> shape)
    {
        Name = property.Name;
        Utf8Name = Encoding.UTF8.GetBytes(property.Name);
        Set = property.Set ?? throw new NotSupportedException("A member of a document type cannot be set: " + property.Name);
        Type value = property.PropertyType;
        if (value.IsGenericType && value.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            _list = property.Options.GetTypeInfo(value);
            value = value.GetGenericArguments()[0];
        }

        Kind = KindOf(value);
        Shape = Kind == ValueKind.Object ? shape(property.Options.GetTypeInfo(value)) : null;
    }

    internal string Name { get; }

    internal byte[] Utf8Name { get; }

    internal Action<object, object?> Set { get; }

    internal ValueKind Kind { get; }

    /// <summary>Gets the shape of the object, or of each entry of a list of objects.</summary>
    internal DocumentShape? Shape { get; }

    internal bool IsList => _list is not null;

    // The serializer makes the list, so that no generic type has to be made at run time.
    internal IList NewList() => (IList)JsonSerializer.Deserialize("[]"u8, _list!)!;

    private static ValueKind KindOf(Type type) =>
        type == typeof(string) ? ValueKind.Text
        : type == typeof(bool?) ? ValueKind.Flag
        : type == typeof(int?) || type == typeof(int) ? ValueKind.WholeNumber
        : type == typeof(long?) ? ValueKind.LongNumber
        : type == typeof(decimal?) || type == typeof(decimal) ? ValueKind.Number
        : ValueKind.Object;
}
