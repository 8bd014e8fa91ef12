using System.Security.Cryptography;

namespace SmallClinic.Security;

/// <summary>What a browser may do with a page: show it. No script, no frame, nothing from elsewhere, no copy on disk, no address passed on.</summary>
public static class SecurityHeaders
{
    private static readonly object Key = new();

    /// <summary>The nonce of the page, for the styles that the library writes.</summary>
    public static string Nonce(this HttpContext context) => (string)context.Items[Key]!;

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        string nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[Key] = nonce;
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'self' 'nonce-{nonce}'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-cache, no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    });
}
