using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ClinicBench;

/// <summary>A clinic in a process of its own, as published. All it says is kept, since nothing of a person may be in it.</summary>
internal sealed class RunningClinic : IDisposable
{
    internal const string Password = "a password of the bench";
    private readonly Process _process;

    private RunningClinic(Process process, Uri address) => (_process, Address) = (process, address);

    internal Uri Address { get; }

    internal long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    internal TimeSpan ProcessorTime => _process.TotalProcessorTime;

    internal static string Log(CommandLine line) => Path.Combine(line.Folder, "clinic.log");

    /// <summary>Starts the clinic and kills it while it starts.</summary>
    internal static async Task KillAtStartAsync(CommandLine line, TimeSpan after)
    {
        Directory.CreateDirectory(line.Folder);
        using Process process = Process.Start(Command(line, FreePort(), 40))!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static ProcessStartInfo Command(CommandLine line, int port, int clients)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(line.App))! };
        foreach (string argument in (string[])[Path.GetFullPath(line.App), "--urls", $"http://127.0.0.1:{port}", "--data", Path.GetFullPath(line.Folder), "--clients", clients.ToString(), .. line.Database is { } database ? (string[])["--database", database] : []])
        {
            start.ArgumentList.Add(argument);
        }

        (start.Environment["ASPNETCORE_ENVIRONMENT"], start.Environment["CLINIC_PASSWORD"], start.Environment["TieredPGO"]) = ("Development", Password, "0");
        foreach (string limit in (string[])["RequestsPerSecond", "SignInsPerMinute", "LinksPerMinute"])
        {
            start.Environment["Clinic__" + limit] = "1000000";
        }

        return start;
    }

    internal static async Task<RunningClinic> StartAsync(CommandLine line, int clients = 40)
    {
        Directory.CreateDirectory(line.Folder);
        int port = FreePort();
        Process process = Process.Start(Command(line, port, clients))!;
        var listening = new TaskCompletionSource();
        void Keep(string? text)
        {
            if (text is not null)
            {
                lock (listening)
                {
                    System.IO.File.AppendAllText(Log(line), text + "\n");
                }

                if (text.Contains("Now listening on", StringComparison.Ordinal))
                {
                    listening.TrySetResult();
                }
            }
        }

        process.OutputDataReceived += (_, data) => Keep(data.Data);
        process.ErrorDataReceived += (_, data) => Keep(data.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The clinic ended before it listened; see " + Log(line)));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return new RunningClinic(process, new Uri($"http://127.0.0.1:{port}"));
    }

    /// <summary>SIGKILL: nothing of the process runs any more.</summary>
    internal void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
