namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>Keeps, among values in range, those that are options.</summary>
internal interface ICellFilter<TLanes>
{
    /// <summary>Takes how many units a value is above the worst end, and one more; zero where it is out of range. Gives zero too where it is no option.</summary>
    TLanes Keep(TLanes place);
}
