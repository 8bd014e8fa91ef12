using System.Collections.Generic;

namespace TherapeuticAlliance.Catalog;

/// <summary>A question of a family with every form that asks it.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class BankQuestion
{
    internal BankQuestion(string code, IReadOnlyList<BankAppearance> appears)
    {
        Code = code;
        Appears = appears;
    }

    /// <summary>Gets the code in the bank: <c>wai.25</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the forms that ask it, with the item and the scales it counts towards there.</summary>
    public IReadOnlyList<BankAppearance> Appears { get; }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
