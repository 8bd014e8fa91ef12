using System;
using System.Linq;
using System.Runtime.CompilerServices;
using TherapeuticAlliance;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json;

namespace Clinic.Plugin
{
    /// <summary>Writes a document and reads it back, in a host that has no binding redirects.</summary>
    public sealed class DocumentPlugin
    {
        public string Run()
        {
            // Before any method is entered that names a type of the documents.
            OwnFolder.Answer();
            return Documents();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static string Documents()
        {
            ResponseSheet sheet = Instruments.WaiSr.Client.Answer(5, 4, 5, 4, 5, 3, 4, 5, null, 4, 3, 5);
            Result<ResponseSheet> back = AllianceJson.ReadSheet(AllianceJson.WriteSheet(sheet), sheet.Instrument);
            if (!back.IsValid || !back.Value.Answers.SequenceEqual(sheet.Answers))
            {
                throw new InvalidOperationException("The document does not come back.");
            }

            Result<ResponseSheet> other = AllianceJson.ReadSheet("{}", sheet.Instrument);
            if (other.IsValid)
            {
                throw new InvalidOperationException("Something else is refused.");
            }

            return "documents without a config file: all as expected, " + OwnFolder.Answered + " asked for";
        }
    }
}
