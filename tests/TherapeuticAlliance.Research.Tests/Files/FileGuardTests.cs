using System;
using System.IO;
using System.Linq;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Research.Files;
using TherapeuticAlliance.Research.Internal;
using Xunit;

namespace TherapeuticAlliance.Research.Tests.Files;

/// <summary>What keeps a file from being used is a reason that a person can act on.</summary>
public sealed class FileGuardTests
{
    public static TheoryData<Exception, string> Reasons { get; } = new()
    {
        { new FileNotFoundException(), "absent" },
        { new DirectoryNotFoundException(), "folder-absent" },
        { new UnauthorizedAccessException(), "denied" },
        { new PathTooLongException(), "name-too-long" },
        { new IOException("full", 28), "disk-full" },
        { new IOException("full", unchecked((int)0x80070070)), "disk-full" },
        { new IOException("busy", 11), "in-use" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_failure_has_its_reason(Exception exception, string why) =>
        Assert.Equal(["no-such-file", why], FileGuard.Failed(FileFindings.FileUnreadable, "no-such-file", exception).Findings.Single().Arguments);

    [Fact]
    public void A_folder_is_told_from_a_file_that_may_not_be_read() =>
        Assert.Equal("folder", FileGuard.Failed(FileFindings.FileUnreadable, Path.GetTempPath(), new UnauthorizedAccessException()).Findings.Single().Arguments[1]);

    [Fact]
    public void A_mistake_of_the_program_is_none_of_a_file()
    {
        Assert.False(FileGuard.IsOfFile(new InvalidOperationException()));
        Assert.True(FileGuard.IsOfFile(new NotSupportedException()));
        Assert.Throws<InvalidOperationException>(() => FileGuard.Run<int>(FileFindings.FileUnreadable, "x", () => throw new InvalidOperationException()));
    }

    [Fact]
    public void An_exception_has_a_line_for_each_finding_and_describes_them_in_a_row()
    {
        Finding absent = FileFindings.FileUnreadable.At(string.Empty, "a.csv", "absent"), twice = FileFindings.FileTwice.At(string.Empty, "b.csv");
        var exception = new StudyException(absent, twice);

        Assert.Equal("TA5010 " + absent.Describe() + "\nTA5022 " + twice.Describe(), exception.Message);
        Assert.Equal(absent.Describe() + " " + twice.Describe(), exception.Describe());
        Assert.Throws<ArgumentNullException>("findings", () => new StudyException((Finding[])null!));
    }
}
