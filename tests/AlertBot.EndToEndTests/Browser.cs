using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace AlertBot.EndToEndTests;

/// <summary>Chromium with one page, which keeps whatever the page writes to the console or throws.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly ConcurrentQueue<string> _console = new();

    private Browser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (_playwright, _browser, Page) = (playwright, browser, page);
        page.Console += (_, message) => _console.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => _console.Enqueue($"uncaught: {error}");
        page.RequestFailed += (_, request) => _console.Enqueue($"failed: {request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    public IReadOnlyCollection<string> Console => _console;

    /// <summary>Skips the test where there is no browser (tests/run.sh says why it could not set one up).</summary>
    public static async Task<Browser> OpenAsync()
    {
        Assert.SkipUnless(File.Exists(Chromium), $"There is no {Chromium}; `bash tests/run.sh` installs it where it may.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new Browser(playwright, browser, await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } }));
    }

    /// <summary>For people to look at: TestResults/NAME.png at the root of the repository.</summary>
    public Task SaveAsync(string name) => Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(TestSupport.Repository.Root, "TestResults", $"{name}.png"),
    });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
