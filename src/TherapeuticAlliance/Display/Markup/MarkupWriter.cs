using System;
using System.Globalization;
using System.Text;

namespace TherapeuticAlliance.Display.Markup;

/// <summary>Writes XML that is also HTML. Every text is encoded; what XML cannot hold becomes U+FFFD.</summary>
internal sealed class MarkupWriter
{
    private readonly StringBuilder _text = new();

    internal MarkupWriter Open(string name, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append('>');
        return this;
    }

    internal MarkupWriter Empty(string name, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append("/>");
        return this;
    }

    internal MarkupWriter Close(string name)
    {
        _text.Append("</").Append(name).Append('>');
        return this;
    }

    internal MarkupWriter Element(string name, string text, params (string Name, string? Value)[] attributes) =>
        Open(name, attributes).Text(text).Close(name);

    /// <summary>Our own markup, never a caller's text.</summary>
    internal MarkupWriter Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    internal MarkupWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    internal MarkupWriter Text(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                _text.Append(text[i]).Append(text[++i]);
            }
            else
            {
                Encode(text[i], i + 1 < text.Length ? text[i + 1] : '\0');
            }
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>A coordinate: at most two decimals, the same on every runtime.</summary>
    internal static string Coordinate(double value)
    {
        long hundredths = (long)Math.Round(value * 100);
        string sign = hundredths < 0 ? "-" : string.Empty;
        long whole = Math.Abs(hundredths) / 100, rest = Math.Abs(hundredths) % 100;
        return sign + whole.ToString(CultureInfo.InvariantCulture) + (rest == 0 ? string.Empty
            : rest % 10 == 0 ? "." + (rest / 10).ToString(CultureInfo.InvariantCulture)
            : "." + rest.ToString("00", CultureInfo.InvariantCulture));
    }

    private void Start(string name, (string Name, string? Value)[] attributes)
    {
        _text.Append('<').Append(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(attribute).Append("=\"");
                Text(value);
                _text.Append('"');
            }
        }
    }

    private void Encode(char c, char next)
    {
        _ = c switch
        {
            '&' => _text.Append("&amp;"),
            '<' => _text.Append("&lt;"),
            '>' => _text.Append("&gt;"),
            '"' => _text.Append("&quot;"),
            '\'' => _text.Append("&#39;"),
            '\r' => next == '\n' ? _text : _text.Append('\n'),
            '\t' or '\n' => _text.Append(c),
            _ => _text.Append(c < ' ' || c is '\uFFFE' or '\uFFFF' || char.IsSurrogate(c) ? '\uFFFD' : c),
        };
    }
}
