using System;
using System.Collections.Generic;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>One node of a condition: says itself in words, and becomes a test of the judgements on a session.</summary>
internal abstract class ConditionNode
{
    /// <summary>In words, such that it can stand inside another condition.</summary>
    internal abstract string Sentence(TextProvider texts);

    /// <summary>The names it speaks of.</summary>
    internal abstract IEnumerable<string> Detectors { get; }

    internal abstract Func<Workspace, bool> Bind(ConditionBinding binding);

    internal abstract void AddTo(CanonicalText settings);
}
