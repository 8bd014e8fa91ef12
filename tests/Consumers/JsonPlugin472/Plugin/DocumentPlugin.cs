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
        /// <summary>Returns for which DLLs the loader asked the plug-in.</summary>
        /// <param name="answers">Whether the plug-in answers; false only to see that the loader needs it.</param>
        public string[] Run(bool answers)
        {
            if (answers)
            {
                // Before any method is entered that names a type of the library.
                OwnFolder.Answer();
            }

            Documents();
            return OwnFolder.Answered.ToArray();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static void Documents()
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
        }
    }
}
