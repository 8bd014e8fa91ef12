using TherapeuticAlliance.Research.Simulation;

/// <summary>A line on the terminal that says how far the work is; silent when nobody looks.</summary>
internal sealed class ProgressLine(string what) : IProgress<SimulationProgress>, IDisposable
{
    private int _width;

    public void Report(SimulationProgress progress)
    {
        if (!Console.IsErrorRedirected)
        {
            string text = $"{what}: {progress.Done} of {progress.Total}";
            _width = Math.Max(_width, text.Length);
            Console.Error.Write("\r" + text);
        }
    }

    public void Dispose()
    {
        Console.Error.Write(_width > 0 ? "\r" + new string(' ', _width) + "\r" : string.Empty);
        _width = 0;
    }
}
