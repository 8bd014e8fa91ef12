using System;
using System.Linq;
using System.Text;

namespace TherapeuticAlliance.Json.Tests.Hostile;

/// <summary>Damages documents in the ways of broken disks, careless hands and people who mean harm. The seed decides everything.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly byte[][] Fragments = new[]
    {
        "null", "true", "-0", "1e999", "-1e-999", "NaN", "Infinity", "\"NaN\"", "[]", "{}", "[[{}]]", "{\"\":null}", "\"\\udfff\"", "\"\\u0000\"", ",", ":", "\"", "}", "]", "/**/",
        "\"code\":\"1\",", "\"id\":\"x\",\"id\":\"y\",", "79228162514264337593543950336", "0.00000000000000000000000000001",
        new string('9', 400), "0." + new string('1', 400), "-" + new string('7', 400) + "e-400", new string('[', 10000) + new string(']', 10000), string.Concat(Enumerable.Repeat("{\"a\":", 100)),
    }.Select(Encoding.UTF8.GetBytes).Concat([[0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x00]]).ToArray();

    private readonly Random _random = new(seed);

    internal byte[] Of(byte[] document, byte[] other)
    {
        byte[] damaged = document;
        for (int rounds = _random.Next(1, 4); rounds > 0; rounds--)
        {
            damaged = Once(damaged, other);
        }

        return damaged;
    }

    private byte[] Once(byte[] document, byte[] other) => _random.Next(8) switch
    {
        0 => Spliced(document, Place(document), 0, Fragment()),
        1 => Value(document, Fragment()),
        2 => Spliced(document, Place(document), 1, [(byte)_random.Next(256)]),
        3 => document.Take(Place(document)).ToArray(),
        4 => Spliced(document, Place(document), _random.Next(1, 40), []),
        5 => Spliced(document, Place(document), 0, Piece(document)),
        6 => Spliced(document, Place(document), _random.Next(40), Piece(other)),
        _ => MemberAgain(document),
    };

    private byte[] Fragment() => Fragments[_random.Next(Fragments.Length)];

    private int Place(byte[] document) => _random.Next(document.Length + 1);

    private byte[] Piece(byte[] document)
    {
        int from = Place(document);
        return document.Skip(from).Take(_random.Next(60)).ToArray();
    }

    // What stands after a colon, up to the next comma or bracket, becomes something else: most of it stays well-formed.
    private byte[] Value(byte[] document, byte[] by)
    {
        int colon = Array.IndexOf(document, (byte)':', Place(document) / 2);
        int end = colon < 0 ? -1 : Array.FindIndex(document, colon, b => b is (byte)',' or (byte)'}' or (byte)']');
        return end < 0 ? Spliced(document, 0, 0, by) : Spliced(document, colon + 1, end - colon - 1, by);
    }

    // A member from a comma to the next, once more.
    private byte[] MemberAgain(byte[] document)
    {
        int comma = Array.IndexOf(document, (byte)',', Place(document) / 2);
        int end = comma < 0 ? -1 : Array.IndexOf(document, (byte)',', comma + 1);
        return end < 0 ? document : Spliced(document, end, 0, document.Skip(comma).Take(end - comma).ToArray());
    }

    private static byte[] Spliced(byte[] document, int at, int length, byte[] by)
    {
        int rest = Math.Min(document.Length, at + length);
        byte[] result = new byte[at + by.Length + document.Length - rest];
        Buffer.BlockCopy(document, 0, result, 0, at);
        Buffer.BlockCopy(by, 0, result, at, by.Length);
        Buffer.BlockCopy(document, rest, result, at + by.Length, document.Length - rest);
        return result;
    }
}
