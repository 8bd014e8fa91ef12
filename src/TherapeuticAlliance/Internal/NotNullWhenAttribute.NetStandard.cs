namespace System.Diagnostics.CodeAnalysis;

/// <summary>Known to the compiler by name; the framework has it from .NET Core 3.0 on.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>Gets the return value with which the parameter is not null.</summary>
    public bool ReturnValue { get; } = returnValue;
}
