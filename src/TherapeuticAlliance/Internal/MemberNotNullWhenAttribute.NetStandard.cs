namespace System.Diagnostics.CodeAnalysis;

/// <summary>Known to the compiler by name; the framework has it from .NET 5 on.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
internal sealed class MemberNotNullWhenAttribute(bool returnValue, string member) : Attribute
{
    /// <summary>Gets the return value with which the members are not null.</summary>
    public bool ReturnValue { get; } = returnValue;

    /// <summary>Gets the members.</summary>
    public string[] Members { get; } = [member];
}
