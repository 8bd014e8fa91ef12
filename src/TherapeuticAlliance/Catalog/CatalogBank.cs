using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Catalog;

/// <summary>The questions that the forms of a family share, as a catalogue knows them.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class CatalogBank
{
    internal CatalogBank(string family, IEnumerable<BankQuestion> questions)
    {
        Family = family;
        Questions = ReadOnly.Copy(questions);
    }

    /// <summary>Gets the family: <c>wai</c>.</summary>
    public string Family { get; }

    /// <summary>Gets the questions, in the order in which the forms of the catalogue first ask them; empty when the family has no bank.</summary>
    public IReadOnlyList<BankQuestion> Questions { get; }

    /// <summary>Returns a question.</summary>
    /// <param name="code">The code: <c>wai.25</c>.</param>
    /// <exception cref="KeyNotFoundException">The bank has no such question.</exception>
    public BankQuestion this[string code] =>
        Questions.FirstOrDefault(question => string.Equals(question.Code, Guard.NotNull(code, nameof(code)), StringComparison.Ordinal))
        ?? throw new KeyNotFoundException("The bank " + Family + " has no question of that code.");

    /// <summary>Returns the family.</summary>
    public override string ToString() => Family;
}
