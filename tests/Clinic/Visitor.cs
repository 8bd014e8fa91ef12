using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using TherapeuticAlliance;
using TherapeuticAlliance.Json;

namespace ClinicBench;

/// <summary>Somebody with a browser: cookies, pages, and the token against forged posts that each page carries.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _http;

    internal Visitor(Uri address, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new CookieContainer();
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false, MaxConnectionsPerServer = 64 }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    internal CookieContainer Cookies { get; }

    /// <summary>The token of the last page that was looked at.</summary>
    internal string Token { get; set; } = string.Empty;

    internal static async Task<Visitor> SignedInAsync(Uri address, string name)
    {
        var visitor = new Visitor(address);
        await visitor.PageAsync("/sign-in");
        using HttpResponseMessage signedIn = await visitor.PostAsync("/sign-in", ("name", name), ("password", RunningClinic.Password));
        await visitor.PageAsync(signedIn.Headers.Location!.ToString());
        return visitor;
    }

    internal async Task<string> PageAsync(string path)
    {
        using HttpResponseMessage page = await _http.GetAsync(path);
        string text = await page.Content.ReadAsStringAsync();
        Match token = TokenField().Match(text);
        Token = token.Success ? WebUtility.HtmlDecode(token.Groups[1].Value) : Token;
        return text;
    }

    internal Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(path);

    internal Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) => SendAsync(path, new FormUrlEncodedContent(
        fields.Append(("__RequestVerificationToken", Token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));

    internal Task<HttpResponseMessage> PostFileAsync(string path, byte[] file) => SendAsync(
        path, new MultipartFormDataContent { { new StringContent(Token), "__RequestVerificationToken" }, { new ByteArrayContent(file), "file", "file.json" } });

    internal Task<HttpResponseMessage> PostSheetAsync(Guid caseId, ResponseSheet sheet) => PostJsonAsync(caseId, Encoding.UTF8.GetBytes(AllianceJson.WriteSheet(sheet)));

    internal Task<HttpResponseMessage> PostJsonAsync(Guid caseId, byte[] json)
    {
        var content = new ByteArrayContent(json);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        content.Headers.TryAddWithoutValidation("RequestVerificationToken", Token);
        return SendAsync($"/cases/{caseId}/sheets", content);
    }

    internal Task<HttpResponseMessage> SendAsync(string path, HttpContent content)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (content.Headers.TryGetValues("RequestVerificationToken", out IEnumerable<string>? tokens))
        {
            message.Headers.TryAddWithoutValidation("RequestVerificationToken", tokens);
            content.Headers.Remove("RequestVerificationToken");
        }

        return _http.SendAsync(message);
    }

    /// <summary>Hands out a form and returns the link of the client, or of the therapist's own form.</summary>
    internal async Task<string> HandOutAsync(Guid caseId, string instrument, int session)
    {
        using HttpResponseMessage handed = await PostAsync($"/cases/{caseId}?handler=HandOut", ("instrument", instrument), ("session", session.ToString()));
        string to = handed.Headers.Location!.ToString();
        return LinkOnPage().Match(await PageAsync(to)) is { Success: true } link ? new Uri(link.Groups[1].Value).AbsolutePath : to;
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    [GeneratedRegex("<code id=\"link\">([^<]+)</code>")]
    private static partial Regex LinkOnPage();
}
