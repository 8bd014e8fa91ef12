namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit init accessors on netstandard2.0, where the runtime does not define this type.</summary>
internal static class IsExternalInit;
