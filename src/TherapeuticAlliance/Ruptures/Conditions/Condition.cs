using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>
/// When a session has a level: a test of what the detectors of a policy say. Begun with <see cref="When"/>, printed as a
/// part of a sentence.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Condition
{
    internal Condition(ConditionNode node) => Node = node;

    internal ConditionNode Node { get; }

    /// <summary>Returns a condition that holds when both hold.</summary>
    /// <param name="other">The other one.</param>
    public Condition And(Condition other) => When.All(this, Guard.NotNull(other, nameof(other)));

    /// <summary>Returns a condition that holds when one or both hold.</summary>
    /// <param name="other">The other one.</param>
    public Condition Or(Condition other) => When.Any(this, Guard.NotNull(other, nameof(other)));

    /// <summary>Returns the condition in words.</summary>
    public override string ToString() => Node.Sentence(TextProvider.English);

    /// <summary>Returns the condition in words, in another language.</summary>
    /// <param name="texts">Says the words.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public string Describe(TextProvider texts) => Node.Sentence(Guard.NotNull(texts, nameof(texts)));
}
