using System.IO;
using System.Xml;
using System.Xml.Linq;

namespace TherapeuticAlliance.Tests.Display.Markup;

/// <summary>Reads markup as strict XML, which also proves that it is well formed.</summary>
internal static class Parsed
{
    internal static XElement Of(string markup)
    {
        using var reader = XmlReader.Create(new StringReader(markup), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }
}
