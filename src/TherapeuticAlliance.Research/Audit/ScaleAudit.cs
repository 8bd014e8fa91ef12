using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance.Research.Audit;

/// <summary>What the data say about the keying of one scale.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class ScaleAudit
{
    internal ScaleAudit(Scale scale, int forms, IEnumerable<ItemAudit> items, IEnumerable<Finding> findings)
    {
        Scale = scale;
        Forms = forms;
        Items = Array.AsReadOnly([.. items]);
        Findings = Array.AsReadOnly([.. findings]);
    }

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets how many forms with an answer to every item of the scale were used.</summary>
    public int Forms { get; }

    /// <summary>Gets the items, in the order of the key; empty when the scale could not be audited.</summary>
    public IReadOnlyList<ItemAudit> Items { get; }

    /// <summary>Gets what is noteworthy, in the order of the items.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns the items that run against their scale.</summary>
    public IEnumerable<Item> Against() => Items.Where(item => item.Verdict == ItemVerdict.RunsAgainst).Select(item => item.Item);

    /// <summary>Returns the scale.</summary>
    public override string ToString() => nameof(ScaleAudit) + " of " + Scale.Code;
}
