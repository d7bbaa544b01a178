using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;
using AlertBot.SelfHost.Demo;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AlertBot.Tests.SelfHost.Demo;

/// <summary>The real story on a real socket, at a time of the test's choice, with a reader in front of it.</summary>
internal sealed class OpenNewsstand : IAsyncDisposable
{
    private readonly HttpClient _http;

    private OpenNewsstand(Story story, StoryClock clock, Newsstand newsstand)
    {
        (Story, Clock, Newsstand) = (story, clock, newsstand);
        _http = new HttpClient { BaseAddress = newsstand.Address };
    }

    public Story Story { get; }

    public StoryClock Clock { get; }

    public Newsstand Newsstand { get; }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<OpenNewsstand> AtAsync(string time, int port = 0)
    {
        var story = Story.Load();
        var clock = new StoryClock(Utc(time));
        return new OpenNewsstand(story, clock, await Newsstand.StartAsync(story, clock, port, Cancelled));
    }

    public static DateTimeOffset Utc(string time) => DateTimeOffset.Parse(time, null);

    public Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestHeaders>? ask = null) => SendAsync(HttpMethod.Get, path, ask);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, Action<HttpRequestHeaders>? ask = null)
    {
        using var request = new HttpRequestMessage(method, path);
        ask?.Invoke(request.Headers);
        return await _http.SendAsync(request, Cancelled);
    }

    public Task<string> TextAsync(string path) => _http.GetStringAsync(new Uri(path, UriKind.Relative), Cancelled);

    public async Task<IHtmlDocument> PageAsync(string path) => await new HtmlParser().ParseDocumentAsync(await TextAsync(path), Cancelled);

    public async Task<XDocument> XmlAsync(string path) => XDocument.Parse(await TextAsync(path));

    public async Task<JsonElement> JsonAsync(string path) => JsonElement.Parse(await TextAsync(path));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Newsstand.DisposeAsync();
    }
}
