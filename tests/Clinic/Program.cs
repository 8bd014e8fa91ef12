using ClinicBench;

// ClinicBench kill|hostile|load APP.dll FOLDER [--database "Host=..."] [--kills 50] [--posts 10000] [--seconds 60] [--rate 200]
if (args.Length < 3)
{
    Console.Error.WriteLine("kill, hostile or load; the DLL of the published clinic; a folder for its data.");
    return 2;
}

var line = new CommandLine(args);
bool isRight = args[0] switch
{
    "kill" => await KillTest.RunAsync(line, line.Number("--kills", 50)),
    "hostile" => await HostileTest.RunAsync(line, line.Number("--posts", 10_000)),
    "load" => await LoadTest.RunAsync(line, line.Number("--seconds", 60), line.Number("--rate", 200)),
    _ => throw new ArgumentException("kill, hostile or load."),
};
Console.WriteLine(args[0] + ": " + (isRight ? "all as expected" : "FAILED"));
return isRight ? 0 : 1;
