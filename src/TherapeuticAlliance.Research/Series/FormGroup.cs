namespace TherapeuticAlliance.Research.Series;

/// <summary>What belongs to the forms of one group, with what the group is called: a text for each column, then the wave.</summary>
internal sealed record FormGroup<T>(string[] Names, T[] Members);
