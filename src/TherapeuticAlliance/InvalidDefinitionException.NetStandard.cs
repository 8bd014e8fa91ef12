using System;
using System.Runtime.Serialization;
using TherapeuticAlliance.Findings;

namespace TherapeuticAlliance;

/// <content>Crosses application domains of .NET Framework with its findings.</content>
[Serializable]
public sealed partial class InvalidDefinitionException
{
    private InvalidDefinitionException(SerializationInfo info, StreamingContext context)
        : base(info, context) => Findings = FindingRecords.Get(info);

    /// <inheritdoc/>
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        FindingRecords.Add(info, Findings);
    }
}
