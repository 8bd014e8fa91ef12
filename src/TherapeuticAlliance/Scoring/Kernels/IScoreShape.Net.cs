namespace TherapeuticAlliance.Scoring.Kernels;

/// <summary>What is left to do with a sum, known when the code is compiled.</summary>
internal interface IScoreShape
{
    static abstract bool Prorates { get; }

    static abstract bool Multiplies { get; }

    static abstract bool Divides { get; }
}
