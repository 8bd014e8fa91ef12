using System;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace TherapeuticAlliance.Mutation.Running;

/// <summary>The DLL with all mutants, and the switches in it.</summary>
internal sealed class MutatedAssembly
{
    private readonly Assembly _assembly;
    private readonly Type _switch;

    internal MutatedAssembly(string path)
    {
        _assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        _switch = _assembly.GetType("MutantSwitch", throwOnError: true)!;
    }

    internal int Active
    {
        set => Field(nameof(Active)).SetValue(null, value);
    }

    internal bool Recording
    {
        set => Field(nameof(Recording)).SetValue(null, value);
    }

    internal bool Cancelled
    {
        get => (bool)Field(nameof(Cancelled)).GetValue(null)!;
        set => Field(nameof(Cancelled)).SetValue(null, value);
    }

    /// <summary>Gets which mutants were reached since the array was last cleared.</summary>
    internal bool[] Reached => (bool[])Field(nameof(Reached)).GetValue(null)!;

    /// <summary>Gets which mutants were reached only while a type was made, which a process does once.</summary>
    internal bool[] Once => (bool[])Field(nameof(Once)).GetValue(null)!;

    /// <summary>Makes what each type makes once, so that it is made without a mutant.</summary>
    internal void MakeTypes()
    {
        foreach (Type type in _assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }
    }

    private FieldInfo Field(string name) => _switch.GetField(name, BindingFlags.Static | BindingFlags.NonPublic)!;
}
