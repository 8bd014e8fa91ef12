using System;
using TherapeuticAlliance;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Json;

// The first score of a process loads nothing that it does not need.
Expect(Instruments.Srs.Answer(8.6m, 9.7m, 9.9m, 7.8m).Score()["total"].Value == 36, "a first score");
string[] needless = ["System.Text.RegularExpressions", "System.Security.Cryptography", "System.Private.Uri", "System.Text.Json"];
Expect(!Array.Exists(AppDomain.CurrentDomain.GetAssemblies(), assembly => Array.IndexOf(needless, assembly.GetName().Name) >= 0), "no expressions, cryptography or documents yet");
Expect(Instruments.Srs.ContentHash.Length == 64, "a hash");
Expect(!Array.Exists(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == needless[1]), "the hash needs no cryptography of the system");

// A trimmed program that defines, stores, resumes, scores and reports, with reflection-based JSON switched off.
string definition = AllianceJson.WriteDefinition(Instruments.WaiSr.Client);
Instrument instrument = AllianceJson.ReadDefinition(definition).Value;
Expect(instrument.ContentHash == Instruments.WaiSr.Client.ContentHash, "a definition survives its document");

ResponseSheet half = instrument.Blank().With("1", 5).With("2", 4);
ResponseSheet resumed = AllianceJson.ReadSheet(AllianceJson.WriteSheet(half), InstrumentCatalog.Default).Value.With("10", 4).With("12", 5);
Expect(resumed.Score()["task"].Value == 18, "a sheet is stored half filled and resumed");
Expect(AllianceJson.ReadReport(AllianceJson.WriteReport(resumed.Score())).IsValid, "a report is read back");

string damaged = definition.Replace("\"version\":\"", "\"version\":\"one");
Expect(AllianceJson.ReadDefinition(damaged).Findings[0].Path == "$.version", "a damaged definition is refused at its place");
Console.WriteLine("TrimmedApp: all as expected");

static void Expect(bool isSo, string what)
{
    if (!isSo)
    {
        throw new InvalidOperationException("Not as expected: " + what);
    }
}
