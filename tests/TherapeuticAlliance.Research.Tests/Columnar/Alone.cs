using Xunit;

namespace TherapeuticAlliance.Research.Tests.Columnar;

/// <summary>Tests that measure memory run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    internal const string Name = "alone";
}
