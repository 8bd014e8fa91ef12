using System;
using System.Globalization;
using System.Text;

namespace TherapeuticAlliance.Internal;

/// <summary>
/// Collects what decides a result, and returns its hash. Made from integers, bits of doubles and strings, each string with its length
/// in front, so that neither a runtime's way of writing doubles nor a clever text can change it.
/// </summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder _content = new();

    internal CanonicalText Add(string text)
    {
        _content.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text).Append(';');
        return this;
    }

    internal CanonicalText Add(params string[] texts)
    {
        foreach (string text in texts)
        {
            Add(text);
        }

        return this;
    }

    internal CanonicalText Add(params long[] integers)
    {
        foreach (long integer in integers)
        {
            Add(integer);
        }

        return this;
    }

    internal CanonicalText Add(long integer)
    {
        _content.Append(integer.ToString(CultureInfo.InvariantCulture)).Append(';');
        return this;
    }

    /// <summary>Adds the bits. NaN stands for "not set" and has one spelling; so has zero.</summary>
    internal CanonicalText Add(double value)
    {
        long bits = double.IsNaN(value) ? -1 : BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value);
        _content.Append(bits.ToString("x16", CultureInfo.InvariantCulture)).Append(';');
        return this;
    }

    internal CanonicalText Add(double? value) => Add(value ?? double.NaN);

    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    internal string Hash()
    {
        byte[] hash = Sha256.Of(Encoding.UTF8.GetBytes(_content.ToString()));
        return string.Concat(Array.ConvertAll(hash, b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
