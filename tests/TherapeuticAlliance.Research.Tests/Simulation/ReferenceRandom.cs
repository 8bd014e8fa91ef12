using System;

namespace TherapeuticAlliance.Research.Tests.Simulation;

/// <summary>
/// xoshiro256** seeded by SplitMix64, written from the public-domain descriptions of Blackman and Vigna, and normal
/// draws by the polar method: an independent stand-in for the generator of the library.
/// </summary>
internal sealed class ReferenceRandom
{
    private readonly ulong[] _state = new ulong[4];

    internal ReferenceRandom(int seed)
    {
        ulong counter = unchecked((ulong)seed);
        for (int i = 0; i < 4; i++)
        {
            ulong z = counter += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            _state[i] = z ^ (z >> 31);
        }
    }

    internal double Uniform()
    {
        ulong result = ulong.RotateLeft(_state[1] * 5, 7) * 9;
        ulong t = _state[1] << 17;
        _state[2] ^= _state[0];
        _state[3] ^= _state[1];
        _state[1] ^= _state[2];
        _state[0] ^= _state[3];
        _state[2] ^= t;
        _state[3] = ulong.RotateLeft(_state[3], 45);
        return (result >> 11) * (1.0 / (1UL << 53));
    }

    internal double Normal()
    {
        while (true)
        {
            double a = (2 * Uniform()) - 1, b = (2 * Uniform()) - 1, r = (a * a) + (b * b);
            if (r is > 0 and < 1)
            {
                return a * Math.Sqrt(-2 * Math.Log(r) / r);
            }
        }
    }
}
