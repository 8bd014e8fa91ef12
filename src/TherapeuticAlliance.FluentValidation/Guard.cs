using System;

namespace TherapeuticAlliance.FluentValidation;

/// <summary>Guards for programmer mistakes, since ArgumentNullException.ThrowIfNull is not on netstandard2.0.</summary>
internal static class Guard
{
    internal static T NotNull<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);
}
