namespace TherapeuticAlliance.Change;

/// <summary>Who gave a figure.</summary>
public enum FigureOrigin
{
    /// <summary>A norm of the definition.</summary>
    Definition = 1,

    /// <summary>The caller.</summary>
    Caller = 2,
}
