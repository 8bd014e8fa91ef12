using System.Linq;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Tests.Approvals;
using Xunit;

namespace TherapeuticAlliance.Tests.Building;

/// <summary>
/// A ledger against silent change, not a proof that a hash is right: the hashes are our own output. What it holds is that
/// nobody changes the key, range or rule of a shipped definition without giving it a new version.
/// </summary>
public sealed class DefinitionLedgerTests
{
    [Fact]
    public void No_shipped_definition_has_changed_silently_since_it_was_entered() => Approved.VerifyLedger(
        "definitions.ledger.txt",
        InstrumentCatalog.Default.Instruments.Select(instrument => instrument.Id + "@" + instrument.Version + " " + instrument.ContentHash).ToArray(),
        "a shipped definition is never changed or withdrawn; give the changed one a new version and keep the old.");
}
