namespace System.Runtime.CompilerServices;

/// <summary>Known to the compiler by name; the framework has it from .NET 9 on.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
{
    /// <summary>Gets the priority; the higher one is taken where several methods fit.</summary>
    public int Priority { get; } = priority;
}
