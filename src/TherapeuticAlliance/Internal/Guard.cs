using System;

namespace TherapeuticAlliance.Internal;

/// <summary>Guards for programmer mistakes, since ArgumentNullException.ThrowIfNull is not on netstandard2.0.</summary>
internal static class Guard
{
    internal static T NotNull<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    internal static T Known<T>(T value, string name)
        where T : struct, Enum => Known(value, Enum.IsDefined(typeof(T), value), name);

    /// <summary>The same for who knows the members, since to look them up takes long the first time.</summary>
    internal static T Known<T>(T value, bool isKnown, string name)
        where T : struct, Enum =>
        isKnown
            ? value
            : throw new ArgumentOutOfRangeException(name, "The value is not a member of " + typeof(T).Name + ".");
}
