using System.Threading.RateLimiting;

namespace SmallClinic.Security;

/// <summary>How much anybody may send, and how often.</summary>
public static class Limits
{
    public const string SignIn = "sign-in", Links = "links";

    /// <summary>The largest upload: a wording pack or a FHIR response.</summary>
    public const int Upload = 1024 * 1024;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        IConfigurationSection settings = builder.Configuration.GetSection("Clinic");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form =>
            (form.ValueCountLimit, form.KeyLengthLimit, form.ValueLengthLimit, form.MultipartBodyLengthLimit) = (256, 128, 4096, Upload));
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            int perSecond = settings.GetValue("RequestsPerSecond", 50);
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetTokenBucketLimiter(
                http.User.Identity is { IsAuthenticated: true } ? http.User.Name() : Address(http),
                _ => new() { TokenLimit = 2 * perSecond, TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1) }));
            limiter.AddPolicy(SignIn, http => PerWindow(Address(http), settings.GetValue("SignInsPerMinute", 10), TimeSpan.FromMinutes(1)));
            limiter.AddPolicy(Links, http => PerWindow(Address(http), settings.GetValue("LinksPerMinute", 30), TimeSpan.FromMinutes(1)));
        });

        // Who guesses from many addresses meets this one, whether the name exists or not.
        builder.Services.AddSingleton(PartitionedRateLimiter.Create<string, string>(
            name => PerWindow(name, settings.GetValue("SignInsPerName", 20), TimeSpan.FromMinutes(10)), StringComparer.OrdinalIgnoreCase));
    }

    private static RateLimitPartition<string> PerWindow(string who, int permits, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new() { PermitLimit = permits, Window = window });

    private static string Address(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
}
