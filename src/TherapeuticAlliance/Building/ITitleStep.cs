namespace TherapeuticAlliance.Building;

/// <summary>A definition that still needs its title.</summary>
public interface ITitleStep
{
    /// <summary>Names the instrument.</summary>
    /// <param name="title">The title for people.</param>
    /// <param name="abbreviation">The usual abbreviation.</param>
    IRaterStep Titled(string title, string? abbreviation = null);
}
