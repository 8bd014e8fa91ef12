using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;
using TherapeuticAlliance.Internal;

namespace TherapeuticAlliance.Building;

/// <summary>
/// Describes a response format. Immutable, unlike the builders of instruments, items and scales, since one format is shared by many
/// items: every call returns another description, so its value must be used. Nothing is checked until the definition is built, so that all findings
/// come at once.
/// </summary>
public sealed class FormatBuilder
{
    internal FormatBuilder(decimal lowest, decimal highest, decimal step)
    {
        Lowest = lowest;
        Highest = highest;
        Step = step;
    }

    internal decimal Lowest { get; }

    internal decimal Highest { get; }

    internal decimal Step { get; }

    internal IReadOnlyList<decimal> Excluded { get; private init; } = Decimals.None;

    internal IReadOnlyList<AnchorDraft> Anchors { get; private init; } = [];

    internal IReadOnlyList<string?>? LabelsInOrder { get; private init; }

    internal IReadOnlyList<MissingReason> Reasons { get; private init; } = ReadOnly.Own([MissingReason.NotAnswered, MissingReason.Declined]);

    /// <summary>Labels every option, from the lowest value up.</summary>
    /// <param name="labels">One for each option.</param>
    [Pure]
    public FormatBuilder Labelled(params string[] labels) =>
        Copy(Excluded, Anchors, ReadOnly.Copy(Guard.NotNull(labels, nameof(labels))), Reasons);

    /// <summary>Labels one value, for forms that print labels at some values only.</summary>
    /// <param name="value">The value.</param>
    /// <param name="label">The label.</param>
    [Pure]
    public FormatBuilder LabelledAt(decimal value, string label) =>
        Copy(Excluded, ReadOnly.Copy(Anchors.Append(new AnchorDraft(value, label))), LabelsInOrder, Reasons);

    /// <summary>Leaves values out that lie on the grid: 0 on −3..+3 without zero.</summary>
    /// <param name="values">The values that are no options.</param>
    [Pure]
    public FormatBuilder Excluding(params decimal[] values) =>
        Copy(Decimals.Copy(Guard.NotNull(values, nameof(values))), Anchors, LabelsInOrder, Reasons);

    /// <summary>Offers "does not apply" beside the values.</summary>
    [Pure]
    public FormatBuilder OrNotApplicable() =>
        Copy(Excluded, Anchors, LabelsInOrder, ReadOnly.Append(Reasons, MissingReason.NotApplicable));

    internal static FormatBuilder Of(ResponseFormat format) => new(format.Lowest, format.Highest, format.Step)
    {
        Excluded = format.Excluded,
        Anchors = ReadOnly.Copy(format.Anchors.Select(anchor => new AnchorDraft(anchor.Value, anchor.Label))),
        Reasons = format.MissingReasons,
    };

    private FormatBuilder Copy(
        IReadOnlyList<decimal> excluded, IReadOnlyList<AnchorDraft> anchors,
        IReadOnlyList<string?>? labels, IReadOnlyList<MissingReason> reasons) =>
        new(Lowest, Highest, Step) { Excluded = excluded, Anchors = anchors, LabelsInOrder = labels, Reasons = reasons };
}
