using System;
using System.Collections.Generic;
using System.Linq;
using TherapeuticAlliance.Internal;
using TherapeuticAlliance.Ruptures.Detectors;
using TherapeuticAlliance.Texts;

namespace TherapeuticAlliance.Ruptures.Conditions;

/// <summary>So many of several conditions hold. All of them is "and", one of them is "or".</summary>
internal sealed class AtLeastOf(int needed, IReadOnlyList<ConditionNode> parts) : ConditionNode
{
    private readonly int _needed = needed;
    private readonly IReadOnlyList<ConditionNode> _parts = parts;

    internal override string Sentence(TextProvider texts) =>
        _needed == _parts.Count ? "(" + Joined(" " + texts.Word("list", "and") + " ", texts) + ")"
        : _needed == 1 ? "(" + Joined(" " + texts.Word("list", "or") + " ", texts) + ")"
        : texts.Say(ConditionTexts.AtLeast, _needed, Joined("; ", texts));

    internal override IEnumerable<string> Detectors => _parts.SelectMany(part => part.Detectors);

    internal override Func<Workspace, bool> Bind(ConditionBinding binding)
    {
        Func<Workspace, bool>[] bound = _parts.Select(part => part.Bind(binding)).ToArray();
        int atLeast = _needed;
        return workspace =>
        {
            int held = 0;
            foreach (Func<Workspace, bool> part in bound)
            {
                held += part(workspace) ? 1 : 0;
            }

            return held >= atLeast;
        };
    }

    private string Joined(string separator, TextProvider texts) => string.Join(separator, _parts.Select(part => part.Sentence(texts)));

    internal override void AddTo(CanonicalText settings)
    {
        settings.Add("at-least").Add(_needed).Add(_parts.Count);
        foreach (ConditionNode part in _parts)
        {
            part.AddTo(settings);
        }
    }
}
