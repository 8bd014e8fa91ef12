using System;

namespace TherapeuticAlliance.Internal;

/// <summary>Guards for programmer mistakes, since ArgumentNullException.ThrowIfNull is not on netstandard2.0.</summary>
internal static class Guard
{
    internal static T NotNull<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    internal static T Known<T>(T value, string name)
        where T : struct, Enum =>
        Enum.IsDefined(typeof(T), value)
            ? value
            : throw new ArgumentOutOfRangeException(name, "The value is not a member of " + typeof(T).Name + ".");
}
