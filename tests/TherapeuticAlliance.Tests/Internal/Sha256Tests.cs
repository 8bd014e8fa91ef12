using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using TherapeuticAlliance.Internal;
using Xunit;

namespace TherapeuticAlliance.Tests.Internal;

public sealed class Sha256Tests
{
    // The examples of FIPS 180-4's test vectors: one block, two blocks, nothing.
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void Published_examples_have_their_published_hash(string text, string hash) =>
        Assert.Equal(hash, BitConverter.ToString(Sha256.Of(Encoding.ASCII.GetBytes(text))).Replace("-", string.Empty).ToLowerInvariant());

    [Fact]
    public void Every_length_around_a_block_has_the_hash_of_the_framework()
    {
        var random = new Random(1);
        using var framework = SHA256.Create();
        foreach (int length in Enumerable.Range(0, 300).Append(5000))
        {
            var message = new byte[length];
            random.NextBytes(message);
            Assert.Equal(framework.ComputeHash(message), Sha256.Of(message));
        }
    }
}
