namespace TherapeuticAlliance;

/// <summary>
/// The order in which a form prints the options of an item. It matters only for answers given by option position and never changes
/// what a value means.
/// </summary>
/// <remarks>The default value is <see cref="LowestFirst"/>.</remarks>
public enum OptionOrder
{
    /// <summary>The option worth the lowest value is printed first.</summary>
    LowestFirst = 0,

    /// <summary>The option worth the highest value is printed first.</summary>
    HighestFirst = 1,
}
