namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>Keeps, among values in range, those that are options. Distances are from the end the item counts from.</summary>
internal interface ISieve<TLanes>
{
    TLanes Keep(TLanes distance, TLanes inRange);
}
