using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SharpFuzz;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json;
using TherapeuticAlliance.Research;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Reading;
using TherapeuticAlliance.Ruptures;
using TherapeuticAlliance.Storage;

namespace TherapeuticAlliance.Fuzz;

/// <summary>
/// <c>Fuzz READER</c> reads one input from standard input, as afl-fuzz gives it; <c>Fuzz READER FILE…</c> reads files; <c>Fuzz seeds FOLDER</c>
/// writes a valid input of each reader to begin with. An exception is a crash.
/// </summary>
internal static class Program
{
    private static readonly Instrument Form = Instruments.WaiSr.Client;

    private static readonly RuptureMonitor Monitor = RuptureMonitor.For(Form["total"]).WithPrior(48, 4, "fuzz");

    private static readonly Dictionary<string, (Func<string> Seed, Action<byte[]> Read)> Readers = new(StringComparer.Ordinal)
    {
        ["definition"] = (() => AllianceJson.WriteDefinition(Form), bytes => Holds(AllianceJson.ReadDefinition(bytes))?.Blank().Score()),
        ["sheet"] = (() => AllianceJson.WriteSheet(Sheet()), bytes => Holds(AllianceJson.ReadSheet(bytes, Form))?.Score()),
        ["report"] = (() => AllianceJson.WriteReport(Sheet().Score()), bytes => Holds(AllianceJson.ReadReport(bytes))),
        ["state"] = (() => AllianceJson.WriteState(State()), bytes => Observed(Holds(AllianceJson.ReadState(bytes)))),
        ["state-line"] = (() => StateText.Write(State()), bytes => Observed(Holds(StateText.Read(Text(bytes))))),
        ["sheet-line"] = (() => SheetText.Write(Sheet()), bytes => Holds(SheetText.Read(Text(bytes), InstrumentCatalog.Default))?.Score()),
        ["response"] = (() => AllianceFhir.WriteResponse(Sheet(), new FhirOptions("https://example.org")).Value, bytes => Holds(AllianceFhir.ReadResponse(bytes, Form, new FhirOptions("https://example.org")))?.Score()),
        ["table"] = (() => "id,session,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12\nA,1,5,4,5,4,5,3,4,5,,4,3,5\nA,2,1,\"2\",3,4,5,1,2,3,4,5,1,2\n", Table),
    };

    private static int Main(string[] arguments)
    {
        if (arguments is ["seeds", { } folder])
        {
            foreach ((string name, (Func<string> seed, _)) in Readers)
            {
                Directory.CreateDirectory(Path.Combine(folder, name));
                File.WriteAllText(Path.Combine(folder, name, "seed"), seed());
            }

            return 0;
        }

        if (arguments.Length == 0 || !Readers.TryGetValue(arguments[0], out (Func<string> Seed, Action<byte[]> Read) reader))
        {
            Console.Error.WriteLine("Fuzz seeds FOLDER, or Fuzz READER [FILE…]; readers: " + string.Join(", ", Readers.Keys));
            return 2;
        }

        if (arguments.Length > 1)
        {
            foreach (string file in arguments.Skip(1))
            {
                reader.Read(File.ReadAllBytes(file));
            }

            return 0;
        }

        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var all = new MemoryStream();
            stream.CopyTo(all);
            reader.Read(all.ToArray());
        });
        return 0;
    }

    private static ResponseSheet Sheet() => Form.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5);

    private static MonitorState State() => Monitor.Replay(ScoreSeries.Of(Form["total"], 48, 50, 52, 49, 42)).State;

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static void Observed(MonitorState? state) => _ = state is null ? null : Monitor.Observe(state, 1000, 50).Verdict.Describe();

    private static void Table(byte[] bytes)
    {
        try
        {
            Study study = Study.ReadCsv(new StringReader(Text(bytes)), Form, map => map.Items("q{n}").Id("id").Session("session"));
            foreach (StudyForm form in study.Forms)
            {
                _ = form.Sheet().Score();
            }
        }
        catch (StudyException)
        {
            // A table that cannot be one at all is refused by name.
        }
    }

    // Either there is a value and no error, or no value and an error.
    private static T? Holds<T>(Result<T> result)
        where T : class
    {
        bool hasError = result.Findings.Any(finding => finding.Severity == FindingSeverity.Error);
        return result.ValueOrDefault is null == hasError && result.IsValid == !hasError
            ? result.ValueOrDefault
            : throw new InvalidOperationException("A reader broke its promise.");
    }
}
