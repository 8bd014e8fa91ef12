namespace System.Runtime.CompilerServices;

/// <summary>Tells the compiler not to clear stack memory; netstandard2.0 does not define it.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
internal sealed class SkipLocalsInitAttribute : Attribute;
