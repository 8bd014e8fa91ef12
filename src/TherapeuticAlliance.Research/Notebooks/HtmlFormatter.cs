using System.IO;
using System.Net;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Notebooks;

/// <summary>Shows the scores of a study in the output of a cell: their summary, the same few lines for any number of forms.</summary>
internal sealed class HtmlFormatter
{
    // A summary of the largest instruments is shorter; what was written by hand can be longer.
    private const int MaxCharacters = 8_000;

    /// <summary>Gets what is written.</summary>
    public string MimeType => TypeFormatterSourceAttribute.Html;

    /// <summary>Writes a value; returns whether it is one of ours.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not StudyScores scores)
        {
            return false;
        }

        writer.Write("<section><h2>" + WebUtility.HtmlEncode(scores.Study.Instrument.Title) + "</h2>");
        Block(writer, scores.Summary.Describe());
        Block(writer, scores.Summary.DescribeFindings());
        writer.Write("</section>");
        return true;
    }

    private static void Block(TextWriter writer, string text)
    {
        if (text.Length > 0)
        {
            string shown = text.Length > MaxCharacters ? text[..MaxCharacters] + " …" : text;
            writer.Write("<pre>" + WebUtility.HtmlEncode(shown) + "</pre>");
        }
    }
}
