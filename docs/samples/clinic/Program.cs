using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Localization;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
bool isDevelopment = builder.Environment.IsDevelopment();
string folder = builder.Configuration["data"] ?? Path.Combine(builder.Environment.ContentRootPath, "App_Data");
var shelf = new Shelf();

// The library: immutable, so one of each is enough for everybody.
builder.Services.AddSingleton(shelf).AddSingleton(shelf.Catalog);
builder.Services.AddSingleton(new FhirOptions(builder.Configuration["Clinic:FhirBase"]!).WithIdentifierSystem("urn:small-clinic:forms"));
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddTherapeuticAlliance(shelf.Catalog));
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
builder.Services.AddValidators(shelf);
builder.Services.AddExceptionHandler<Refusals>();

// What is stored, and who changes it.
builder.Services.AddDbContextFactory<ClinicContext>(options => Database.Use(options, builder.Configuration["database"], folder));
builder.Services.AddSingleton(TimeProvider.System).AddSingleton<Writer>().AddSingleton<Words>();
builder.Services.AddSingleton<Watch>().AddSingleton<Desk>().AddSingleton<InventedCaseload>();
builder.Services.AddScoped<Files>().AddScoped<Wordings>().AddScoped<IStaffAccounts, LocalAccounts>();

// Who may do what. Without a word of its own, a page is for the staff only.
builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys"))).SetApplicationName("small-clinic");
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
    .AddCookie(cookie => (cookie.LoginPath, cookie.LogoutPath, cookie.AccessDeniedPath, cookie.ExpireTimeSpan) = ("/sign-in", "/sign-out", "/problem", TimeSpan.FromMinutes(30)))
    .AddCookie(Roles.FormScheme, cookie => (cookie.LoginPath, cookie.AccessDeniedPath, cookie.ExpireTimeSpan) = ("/expired", "/problem", TimeSpan.FromHours(24)));
builder.Services.AddAuthorizationBuilder()
    .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
    .AddPolicy(Roles.Clinical, policy => policy.RequireRole(Roles.Therapist, Roles.Supervisor))
    .AddPolicy(Roles.Supervisor, policy => policy.RequireRole(Roles.Supervisor))
    .AddPolicy(Roles.Researcher, policy => policy.RequireRole(Roles.Researcher));
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

app.UseRequestLocalization();
app.UseCookiePolicy(new CookiePolicyOptions
{
    HttpOnly = HttpOnlyPolicy.Always,
    MinimumSameSitePolicy = SameSiteMode.Strict,
    Secure = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always,
});
app.UseExceptionHandler("/problem");
app.UseStatusCodePagesWithReExecute("/problem");
app.UseSecurityHeaders();
app.UseHsts();
app.UseStaticFiles();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.MapRazorPages();
app.MapExchange();
await app.RunAsync();
