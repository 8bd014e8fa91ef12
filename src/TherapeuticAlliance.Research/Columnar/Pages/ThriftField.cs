namespace TherapeuticAlliance.Research.Columnar.Pages;

/// <summary>A field of a structure, before its value.</summary>
internal readonly record struct ThriftField(int Id, ThriftType Type);
