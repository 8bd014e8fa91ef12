using System;
using System.Collections.Generic;
using System.Linq;

namespace TherapeuticAlliance.Internal;

/// <summary>Copies into lists that nobody can change, also not by a cast.</summary>
internal static class ReadOnly
{
    internal static IReadOnlyList<T> Copy<T>(IEnumerable<T> items) => Array.AsReadOnly(items.ToArray());
}
