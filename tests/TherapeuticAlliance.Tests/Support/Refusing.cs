using System;

namespace TherapeuticAlliance.Tests.Support;

/// <summary>Progress that is told once too often.</summary>
internal sealed class Refusing<T> : IProgress<T>
{
    public void Report(T value) => throw new InvalidTimeZoneException("enough");
}
