using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SmallClinic.Security;

/// <summary>How much anybody may send, and how often.</summary>
public static class Limits
{
    public const string SignIn = "sign-in", Links = "links";

    /// <summary>The largest file that is read: a wording pack or a FHIR response.</summary>
    public const int File = 1024 * 1024;

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
        builder.Services.Configure<FormOptions>(form =>
        {
            (form.ValueCountLimit, form.KeyLengthLimit, form.ValueLengthLimit, form.MultipartBodyLengthLimit) = (256, 128, 4096, File + (16 * 1024));
        });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(Sender(context), _ =>
            {
                int perSecond = settings.GetValue("RequestsPerSecond", 50);
                return new TokenBucketRateLimiterOptions { TokenLimit = 2 * perSecond, TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0 };
            }));
            limiter.AddPolicy(SignIn, context => PerMinute(context, settings.GetValue("SignInsPerMinute", 10)));
            limiter.AddPolicy(Links, context => PerMinute(context, settings.GetValue("LinksPerMinute", 30)));
        });
    }

    private static RateLimitPartition<string> PerMinute(HttpContext context, int permits) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? string.Empty, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) });

    private static string Sender(HttpContext context) => context.User.Identity is { IsAuthenticated: true } ? context.User.Name() : context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
}
