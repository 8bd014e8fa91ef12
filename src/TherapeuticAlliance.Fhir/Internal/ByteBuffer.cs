using System;
using System.Buffers;
using System.Text;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>Bytes that a writer appends; they grow in one piece. .NET Standard 2.0 has no such buffer.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>
{
    // A response of 36 answers is about 6,000 bytes.
    private const int FirstSize = 8192;

    private byte[] _bytes;
    private int _count;

    internal ByteBuffer(int size = FirstSize) => _bytes = new byte[size];

    /// <inheritdoc/>
    public void Advance(int count) => _count += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_count);
    }

    internal byte[] ToArray() => _bytes.AsSpan(0, _count).ToArray();

    internal string ToText() => Encoding.UTF8.GetString(_bytes, 0, _count);

    private void Reserve(int more)
    {
        if (_bytes.Length - _count < Math.Max(more, 1))
        {
            Array.Resize(ref _bytes, Math.Max(checked(_count + more), _bytes.Length * 2));
        }
    }
}
