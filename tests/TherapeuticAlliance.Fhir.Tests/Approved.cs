using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace TherapeuticAlliance.Fhir.Tests;

/// <summary>SHA-256 over the documents of the forms of the house, so that two runtimes can be compared without either seeing the other.</summary>
internal static class Approved
{
    // Of our own output: it says that runtimes agree, not that the documents are right. Read the diff of the documents before changing it.
    internal const string Digest = "2EAB137D90FC9AC01217408FACAD90069AF0CC2C3B13638CAE8E30445C9C0A74";

    internal static string DigestOf(IEnumerable<string> documents)
    {
        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", documents)))).Replace("-", string.Empty);
    }
}
