using System;

namespace TherapeuticAlliance.Research.Writing;

/// <summary>A file that is being written and has its name when it is complete.</summary>
internal interface IStudyOutput : IDisposable
{
    /// <summary>Passes on what is still in memory, as far as it can be.</summary>
    void Flush();

    /// <summary>Writes what is left and gives the file its name.</summary>
    void Complete();
}
