using System;
using System.IO;

namespace TherapeuticAlliance.Research.Columnar.Pages;

/// <summary>Reads Thrift's compact protocol, in which headers of pages are written, as far as such a header needs it.</summary>
internal ref struct ThriftReader(ReadOnlySpan<byte> bytes)
{
    private const int MaxDepth = 16;
    private const int LongestVarint = 63;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Gets how many bytes are read.</summary>
    internal int Position { get; private set; }

    /// <summary>Reads on to the next field of a structure; false at its end.</summary>
    internal bool Next(ref ThriftField field)
    {
        int header = Byte();
        int id = header >> 4 == 0 && header != 0 ? (int)Number() : field.Id + (header >> 4);
        field = new ThriftField(id, (ThriftType)(header & 15));
        return field.Type != ThriftType.Stop;
    }

    /// <summary>Reads a whole number of any width.</summary>
    internal long Number()
    {
        ulong zigzag = Varint();
        return (long)(zigzag >> 1) ^ -(long)(zigzag & 1);
    }

    /// <summary>Passes over a value.</summary>
    internal void Skip(ThriftType type) => Skip(type, isElement: false, depth: 0);

    // A truth is in the header of its field, but is a byte in a list.
    private void Skip(ThriftType type, bool isElement, int depth)
    {
        switch (type)
        {
            case ThriftType.True or ThriftType.False:
                Pass(isElement ? 1UL : 0);
                break;
            case ThriftType.Byte:
                Pass(1);
                break;
            case ThriftType.Int16 or ThriftType.Int32 or ThriftType.Int64:
                _ = Varint();
                break;
            case ThriftType.Double:
                Pass(sizeof(double));
                break;
            case ThriftType.Binary:
                Pass(Varint());
                break;
            case ThriftType.List or ThriftType.Set when depth < MaxDepth:
                SkipList(depth + 1);
                break;
            case ThriftType.Structure when depth < MaxDepth:
                SkipStructure(depth + 1);
                break;
            default:
                throw new InvalidDataException(nameof(ThriftType));
        }
    }

    private void SkipList(int depth)
    {
        int header = Byte();
        ulong count = header >> 4 == 15 ? Varint() : (ulong)(header >> 4);
        for (ulong i = 0; i < count; i++)
        {
            Skip((ThriftType)(header & 15), isElement: true, depth);
        }
    }

    private void SkipStructure(int depth)
    {
        ThriftField field = default;
        while (Next(ref field))
        {
            Skip(field.Type, isElement: false, depth);
        }
    }

    private ulong Varint()
    {
        ulong value = 0;
        for (int shift = 0; shift <= LongestVarint; shift += 7)
        {
            int next = Byte();
            value |= (ulong)(next & 127) << shift;
            if (next < 128)
            {
                return value;
            }
        }

        throw new InvalidDataException(nameof(Varint));
    }

    private int Byte() => _bytes[Position++];

    private void Pass(ulong count)
    {
        if (count > (ulong)(_bytes.Length - Position))
        {
            throw new InvalidDataException(nameof(Pass));
        }

        Position += (int)count;
    }
}
