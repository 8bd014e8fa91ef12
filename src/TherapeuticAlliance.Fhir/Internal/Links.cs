using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TherapeuticAlliance.Fhir.Internal;

/// <summary>
/// How the resources of one administration point at each other: by identifier where each goes its own way, by address where they
/// go together. All of it follows from the id of the administration, so that writing twice gives the same.
/// </summary>
internal sealed class Links(Administration administration, FhirOptions options, bool areTogether)
{
    internal bool Exist => !string.IsNullOrEmpty(administration.Id);

    internal string System => options.IdentifierSystem;

    internal string Value(string? part = null) => part is null ? administration.Id! : administration.Id + "/" + part;

    internal void Reference(ResourceWriter to, string type, string? part = null) => to.Object(() =>
    {
        if (areTogether)
        {
            to.Text("reference", FullUrl(part));
        }
        else
        {
            to.Text("type", type).Object("identifier", () => to.Text("system", System).Text("value", Value(part)));
        }
    });

    /// <summary>A UUID of version 8 made of the identifier's SHA-256.</summary>
    internal string FullUrl(string? part = null)
    {
        byte[] hash = Hash(System + "|" + Value(part));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        var text = new StringBuilder("urn:uuid:");
        for (int at = 0; at < 16; at++)
        {
            text.Append(at is 4 or 6 or 8 or 10 ? "-" : string.Empty).Append(hash[at].ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>The search by which a server knows that it has the resource already.</summary>
    internal string IfNoneExist(string? part = null) => "identifier=" + Uri.EscapeDataString(System) + "|" + Uri.EscapeDataString(Value(part));

    private static byte[] Hash(string text)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(Encoding.UTF8.GetBytes(text));
    }
}
