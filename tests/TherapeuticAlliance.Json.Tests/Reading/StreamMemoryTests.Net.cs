using System;
using System.Buffers;
using System.IO;
using TherapeuticAlliance.Json.Binding;
using Xunit;

namespace TherapeuticAlliance.Json.Tests.Reading;

public class StreamMemoryTests
{
    private static readonly byte[] State = AllianceJson.WriteStateUtf8(States.After(States.Default, 3));

    // The pool gives a thread what it returned last, unless memory is collected in between.
    [Fact]
    public void What_was_read_does_not_stay_in_memory_that_others_use()
    {
        bool? isClear = null;
        for (int attempt = 0; attempt < 100 && isClear is null; attempt++)
        {
            isClear = IsClearAfterReading();
        }

        Assert.True(isClear);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_document_in_pieces_may_be_as_large_as_one_in_one_piece(int more, bool isValid)
    {
        byte[] padded = new byte[DocumentInput.LargestSize + more];
        padded.AsSpan().Fill((byte)' ');
        State.CopyTo(padded, 0);

        Assert.Equal(isValid, AllianceJson.ReadState(Segment.Parted(padded, first: 10, others: padded.Length - 10)).IsValid);
    }

    private static bool? IsClearAfterReading()
    {
        byte[] before = ArrayPool<byte>.Shared.Rent(64 * 1024);
        ArrayPool<byte>.Shared.Return(before, clearArray: true);
        Assert.True(AllianceJson.ReadState(new MemoryStream(State)).IsValid);
        byte[] after = ArrayPool<byte>.Shared.Rent(64 * 1024);
        bool? isClear = ReferenceEquals(before, after) ? !after.AsSpan().ContainsAnyExcept((byte)0) : null;
        ArrayPool<byte>.Shared.Return(after);
        return isClear;
    }
}
