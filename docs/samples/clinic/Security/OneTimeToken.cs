using System.Buffers.Text;
using System.Security.Cryptography;

namespace SmallClinic.Security;

/// <summary>What a client's link carries: 32 random bytes. Only their hash is stored, so a stolen database opens no form.</summary>
public static class OneTimeToken
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
