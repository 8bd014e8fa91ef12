using TherapeuticAlliance.Tests.Approvals;
using TherapeuticAlliance.Tests.Support;
using Xunit;

namespace TherapeuticAlliance.House.Tests;

public sealed class FindingCodesPageTests
{
    [Fact]
    public void The_page_of_finding_codes_says_what_the_code_says() =>
        Approved.Verify(Repository.Path("docs", "finding-codes.md"), FindingCodesPage.Text());
}
