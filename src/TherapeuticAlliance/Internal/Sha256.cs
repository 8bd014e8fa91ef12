namespace TherapeuticAlliance.Internal;

/// <summary>
/// SHA-256 (FIPS 180-4) of a few kilobytes. Written out, since the one of the framework loads the system's cryptography first: five
/// milliseconds of a fresh process, and an end of the process where a system has none.
/// </summary>
internal static class Sha256
{
    private const int Block = 64;

    // The first 32 bits of the fractional parts of the square roots of the first 8 primes.
    private static readonly uint[] Start =
    [
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    ];

    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static readonly uint[] Constants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>Returns the 32 bytes of the hash.</summary>
    internal static byte[] Of(byte[] message)
    {
        byte[] padded = Padded(message);
        var state = (uint[])Start.Clone();
        var words = new uint[Block];
        for (int at = 0; at < padded.Length; at += Block)
        {
            Expand(padded, at, words);
            Compress(words, state);
        }

        var hash = new byte[32];
        for (int i = 0; i < hash.Length; i++)
        {
            hash[i] = (byte)(state[i / 4] >> (24 - (8 * (i % 4))));
        }

        return hash;
    }

    // A one, zeros, and the number of bits in the last eight bytes.
    private static byte[] Padded(byte[] message)
    {
        var padded = new byte[(message.Length + 8 + Block) / Block * Block];
        message.CopyTo(padded, 0);
        padded[message.Length] = 0x80;
        ulong bits = (ulong)message.Length * 8;
        for (int i = 0; i < 8; i++)
        {
            padded[padded.Length - 1 - i] = (byte)(bits >> (8 * i));
        }

        return padded;
    }

    private static void Expand(byte[] bytes, int at, uint[] words)
    {
        for (int i = 0; i < 16; i++)
        {
            int byteAt = at + (4 * i);
            words[i] = ((uint)bytes[byteAt] << 24) | ((uint)bytes[byteAt + 1] << 16) | ((uint)bytes[byteAt + 2] << 8) | bytes[byteAt + 3];
        }

        for (int i = 16; i < Block; i++)
        {
            uint early = words[i - 15], late = words[i - 2];
            uint one = Rotated(early, 7) ^ Rotated(early, 18) ^ (early >> 3);
            uint two = Rotated(late, 17) ^ Rotated(late, 19) ^ (late >> 10);
            words[i] = unchecked(words[i - 16] + one + words[i - 7] + two);
        }
    }

    private static void Compress(uint[] words, uint[] state)
    {
        uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
        unchecked
        {
            for (int i = 0; i < Block; i++)
            {
                uint first = h + (Rotated(e, 6) ^ Rotated(e, 11) ^ Rotated(e, 25)) + ((e & f) ^ (~e & g)) + Constants[i] + words[i];
                uint second = (Rotated(a, 2) ^ Rotated(a, 13) ^ Rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
                (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
            }

            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
            state[5] += f;
            state[6] += g;
            state[7] += h;
        }
    }

    private static uint Rotated(uint word, int by) => (word >> by) | (word << (32 - by));
}
