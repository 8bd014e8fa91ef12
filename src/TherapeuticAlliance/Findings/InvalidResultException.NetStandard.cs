using System;
using System.Runtime.Serialization;

namespace TherapeuticAlliance.Findings;

/// <content>Crosses application domains of .NET Framework with its findings.</content>
[Serializable]
public sealed partial class InvalidResultException
{
    private InvalidResultException(SerializationInfo info, StreamingContext context)
        : base(info, context) => Findings = FindingRecords.Get(info);

    /// <inheritdoc/>
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        FindingRecords.Add(info, Findings);
    }
}
