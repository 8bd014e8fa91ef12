namespace TherapeuticAlliance.Building;

/// <summary>A definition that still needs its response format.</summary>
public interface IFormatStep
{
    /// <summary>Says which values the items take.</summary>
    /// <param name="format">The format, from <see cref="Likert"/> or <see cref="VisualAnalogue"/>.</param>
    InstrumentBuilder Answered(FormatBuilder format);
}
