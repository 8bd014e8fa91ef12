namespace TherapeuticAlliance.Research.Reading;

/// <summary>Takes forms as they are read.</summary>
internal interface IFormSink
{
    /// <summary>Takes a form; it and the row are used again afterwards.</summary>
    void Add(FormRow form, RowSource row);
}
