using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using SharpFuzz;

namespace TherapeuticAlliance.Fuzz;

/// <summary>
/// <c>Fuzz READER</c> reads one input after another as afl-fuzz gives them; <c>Fuzz READER FILE…</c> reads files; <c>Fuzz seeds FOLDER</c>
/// writes valid inputs of each reader to begin with, and their words. An exception is a crash.
/// </summary>
internal static class Program
{
    private const int MapSize = 1 << 16;

    private static unsafe int Main(string[] arguments)
    {
        // Instrumented code counts where it goes, also before afl-fuzz gives the memory for it.
        SharpFuzz.Common.Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(MapSize);
        switch (arguments)
        {
            case ["seeds", { } folder]:
                WriteSeeds(folder);
                return 0;
            case [{ } name] when Readers.All.TryGetValue(name, out Action<byte[]>? read):
                Fuzzer.OutOfProcess.Run(stream =>
                {
                    using var all = new MemoryStream();
                    stream.CopyTo(all);
                    read(all.ToArray());
                });
                return 0;
            case [{ } name, .. { Length: > 0 } files] when Readers.All.TryGetValue(name, out Action<byte[]>? read):
                Array.ForEach(files, file => read(File.ReadAllBytes(file)));
                return 0;
            default:
                Console.Error.WriteLine("Fuzz seeds FOLDER, or Fuzz READER [FILE…]; readers: " + string.Join(", ", Readers.All.Keys));
                return 2;
        }
    }

    private static void WriteSeeds(string folder)
    {
        foreach ((string name, string[] seeds) in Seeds.All)
        {
            string inputs = Path.Combine(folder, name);
            Directory.CreateDirectory(inputs);
            foreach ((string seed, int index) in seeds.Select((seed, index) => (seed, index)))
            {
                File.WriteAllText(Path.Combine(inputs, "seed" + index), seed);
            }

            File.WriteAllLines(Path.Combine(folder, name + ".words"), Seeds.Words(name));
        }
    }
}
