using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Localization;
using TherapeuticAlliance.Fhir;
using TherapeuticAlliance.Json;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
bool isDevelopment = builder.Environment.IsDevelopment();
string folder = builder.Configuration["data"] ?? Path.Combine(builder.Environment.ContentRootPath, "App_Data");
var shelf = new Shelf();

// The library: immutable, so one of each is enough for everybody.
builder.Services.AddSingleton(shelf).AddSingleton(shelf.Catalog);
builder.Services.AddSingleton(new FhirOptions(builder.Configuration["Clinic:FhirBase"]!).WithIdentifierSystem("urn:small-clinic:forms"));
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddTherapeuticAlliance(shelf.Catalog));
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
builder.Services.AddValidatorsFromAssemblyContaining<Program>(ServiceLifetime.Singleton);

// What is stored, and who changes it.
builder.Services.AddDbContextFactory<ClinicContext>(options => Database.Use(options, builder.Configuration["database"], folder));
builder.Services.AddSingleton(TimeProvider.System).AddSingleton<Writer>().AddSingleton<Words>();
builder.Services.AddSingleton<Watch>().AddSingleton<Desk>().AddSingleton<InventedCaseload>().AddSingleton<FirstAccounts>();
builder.Services.AddScoped<Files>().AddScoped<Wordings>().AddScoped<Export>().AddScoped<IStaffAccounts, LocalAccounts>();

// Who may do what. Without a word of its own, a page is for the staff only.
builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys"))).SetApplicationName("small-clinic");
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
    .AddCookie(cookie => Harden(cookie, "clinic-staff", "/sign-in", TimeSpan.FromMinutes(30)))
    .AddCookie(Roles.FormScheme, cookie => Harden(cookie, "clinic-form", "/expired", TimeSpan.FromHours(24)));
builder.Services.AddAuthorizationBuilder()
    .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
    .AddPolicy(Roles.Clinical, policy => policy.RequireRole(Roles.Therapist, Roles.Supervisor))
    .AddPolicy(Roles.Supervisor, policy => policy.RequireRole(Roles.Supervisor))
    .AddPolicy(Roles.Researcher, policy => policy.RequireRole(Roles.Researcher));
builder.Services.AddAntiforgery(antiforgery =>
{
    antiforgery.Cookie.Name = "clinic-antiforgery";
    antiforgery.Cookie.SameSite = SameSiteMode.Strict;
    antiforgery.Cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
});
builder.Services.Configure<CookieTempDataProviderOptions>(kept => kept.Cookie = new CookieBuilder
{
    Name = "clinic-said",
    HttpOnly = true,
    SameSite = SameSiteMode.Strict,
    SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always,
});
builder.AddLimits();

builder.Services.AddRazorPages(pages =>
{
    pages.Conventions.AuthorizeFolder("/Cases", Roles.Clinical);
    pages.Conventions.AuthorizePage("/Packs", Roles.Supervisor);
    pages.Conventions.AuthorizePage("/Research", Roles.Researcher);
}).AddMvcOptions(mvc => mvc.Filters.Add<PageValidation>());
builder.Services.Configure<RequestLocalizationOptions>(languages =>
{
    languages.SetDefaultCulture("en").AddSupportedCultures("en").AddSupportedUICultures("en", "de");
    languages.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()];
});

WebApplication app = builder.Build();
await Database.PrepareAsync(app.Services, builder.Configuration.GetValue("clients", isDevelopment ? 40 : 0));

app.UseSecurityHeaders();
app.UseExceptionHandler("/problem");
app.UseStatusCodePagesWithReExecute("/problem");
if (!isDevelopment)
{
    app.UseHsts();
}

app.UseStaticFiles();
app.UseRequestLocalization();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.MapRazorPages();
app.MapExchange();
await app.RunAsync();

void Harden(CookieAuthenticationOptions cookie, string name, string entrance, TimeSpan lasts)
{
    (cookie.LoginPath, cookie.AccessDeniedPath, cookie.ExpireTimeSpan) = (entrance, "/problem", lasts);
    (cookie.Cookie.Name, cookie.Cookie.HttpOnly, cookie.Cookie.SameSite) = (name, true, SameSiteMode.Strict);
    cookie.Cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
}
