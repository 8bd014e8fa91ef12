using System;
using Parquet.Meta;

namespace TherapeuticAlliance.Research.Columnar.Pages;

/// <summary>Reads the header of a page, as far as pages of a dictionary and of data of the first version are read by it.</summary>
internal static class PageHeaders
{
    internal static PageHeader Read(ReadOnlySpan<byte> bytes, out int length)
    {
        var reader = new ThriftReader(bytes);
        var header = new PageHeader();
        ThriftField field = default;
        while (reader.Next(ref field))
        {
            switch (field.Id)
            {
                case 2:
                    header.UncompressedPageSize = checked((int)reader.Number());
                    break;
                case 3:
                    header.CompressedPageSize = checked((int)reader.Number());
                    break;
                case 5:
                    header.DataPageHeader = Data(ref reader);
                    break;
                case 7:
                    header.DictionaryPageHeader = Dictionary(ref reader);
                    break;
                default:
                    reader.Skip(field.Type);
                    break;
            }
        }

        length = reader.Position;
        return header;
    }

    private static DataPageHeader Data(ref ThriftReader reader)
    {
        var header = new DataPageHeader();
        ThriftField field = default;
        while (reader.Next(ref field))
        {
            switch (field.Id)
            {
                case 1:
                    header.NumValues = checked((int)reader.Number());
                    break;
                case 2:
                    header.Encoding = (Encoding)reader.Number();
                    break;
                case 3:
                    header.DefinitionLevelEncoding = (Encoding)reader.Number();
                    break;
                default:
                    reader.Skip(field.Type);
                    break;
            }
        }

        return header;
    }

    private static DictionaryPageHeader Dictionary(ref ThriftReader reader)
    {
        var header = new DictionaryPageHeader();
        ThriftField field = default;
        while (reader.Next(ref field))
        {
            switch (field.Id)
            {
                case 1:
                    header.NumValues = checked((int)reader.Number());
                    break;
                default:
                    reader.Skip(field.Type);
                    break;
            }
        }

        return header;
    }
}
