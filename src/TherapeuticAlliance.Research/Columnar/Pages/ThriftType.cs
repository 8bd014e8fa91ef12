namespace TherapeuticAlliance.Research.Columnar.Pages;

/// <summary>What a value is in Thrift's compact protocol.</summary>
internal enum ThriftType
{
    /// <summary>The end of a structure.</summary>
    Stop,
    True,
    False,
    Byte,
    Int16,
    Int32,
    Int64,
    Double,
    Binary,
    List,
    Set,
    Map,
    Structure,
}
