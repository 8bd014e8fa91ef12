#:project ../../src/TherapeuticAlliance.Research/TherapeuticAlliance.Research.csproj
#:package CsvHelper@33.1.0

// Prints the tables of docs/ruptures.md, measured with the library's own detectors on synthetic courses. The design is
// data: operating-characteristics.csv beside this file. First come charts whose run lengths are known; when they do not
// come out right, nothing else is shown. See --help. Its parts are in the folder of its name.

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) => { key.Cancel = true; stop.Cancel(); };
try
{
    var line = new CommandLine(args);
    return line.WantsHelp ? Help() : new Measurement(line, stop.Token).Run();
}
catch (UsageException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("\nStopped.");
    return 130;
}

static int Help()
{
    Console.WriteLine("""
        Measures false alarms, and how many planted falls are found, on synthetic courses.

          dotnet run docs/samples/operating-characteristics.cs -- [options]

        --quick        a tenth of the courses: under a minute, larger standard errors
        --stated       after the known run lengths only the rates that verdicts state
        --seed N       other courses; 20261125 when left out
        --threads N    how many threads may work; all processors when left out. Changes no figure
        --design FILE  another design than operating-characteristics.csv
        --out FILE     every figure with its standard error as CSV

        Ends with 0, with 1 when the known run lengths do not come out, with 2 when an option or the design is wrong.
        """);
    return 0;
}
