using System.Globalization;
using Microsoft.Playwright;

namespace AlertBot.EndToEndTests;

public sealed class DemoPageTests
{
    // Patience for a machine that does other things too; what is waited for takes a second or two.
    private static readonly LocatorAssertionsToBeVisibleOptions _patiently = new() { Timeout = 30_000 };

    [Fact]
    public async Task Alerts_Appear_Live_And_Typed_Commands_Are_Answered_With_Nothing_In_The_Console()
    {
        var port = FreePort.Find();
        await using var browser = await Browser.OpenAsync();
        await using var demo = AlertBotProcess.Start("demo", "--port", port.ToString(CultureInfo.InvariantCulture), "--seconds", "10");
        await demo.SaysAsync("watch the channel");
        await browser.Page.GotoAsync($"http://127.0.0.1:{port}/");

        try
        {
            await AssertAlertsAppearAsync(browser.Page);
            await demo.SaysAsync("The story is told.");
            await browser.SaveAsync("demo-channel");
            await AssertTimelineAsync(browser.Page);
            await AssertFaqAsync(browser.Page);
            await browser.SaveAsync("demo-page");
            await AssertWithdrawnAsync(browser.Page);
            await AssertFeedHealthAsync(browser.Page);
        }
        finally
        {
            await browser.SaveAsync("demo-feeds");
        }

        Assert.Empty(demo.Errors);
        Assert.Empty(browser.Console);
    }

    // The same document shows more and more messages: nothing reloads it.
    private static async Task AssertAlertsAppearAsync(IPage page)
    {
        await page.EvaluateAsync("() => { window.sameDocument = true; }");
        var messages = page.GetByTestId("message");
        var counts = new List<int>();
        while (counts.Count < 3)
        {
            await Assertions.Expect(messages.Nth(counts.LastOrDefault())).ToBeVisibleAsync(_patiently);
            counts.Add(await messages.CountAsync());
        }

        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument === true"));
        await Assertions.Expect(page.GetByTestId("embed-title").First).ToHaveTextAsync("Microsoft and OpenAI sign new agreement on stake, cloud and research rights");
    }

    private static async Task AssertTimelineAsync(IPage page)
    {
        await page.Locator("#composer").PressSequentiallyAsync("/deal timeline ");
        await Assertions.Expect(page.GetByTestId("command-chip")).ToHaveTextAsync("/deal timeline");
        await page.GetByTestId("option-input").PressSequentiallyAsync("micro");
        await page.GetByTestId("choice").Filter(new() { HasText = "Microsoft–OpenAI partnership" }).ClickAsync();
        await page.GetByTestId("send").ClickAsync();

        var answer = page.GetByTestId("message").Last;
        await Assertions.Expect(answer).ToContainTextAsync("used /deal timeline", new() { Timeout = 10_000 });
        await Assertions.Expect(answer).ToContainTextAsync("28 October 2025");
        await Assertions.Expect(answer).ToContainTextAsync("Microsoft and OpenAI agree new terms, ending exclusivity");
    }

    private static async Task AssertFaqAsync(IPage page)
    {
        await page.Locator("#composer").PressSequentiallyAsync("/faq ask ");
        await page.GetByTestId("option-input").First.FillAsync("How much will Amazon invest in OpenAI?");
        await page.GetByTestId("send").ClickAsync();

        var answer = page.GetByTestId("message").Last;
        await Assertions.Expect(answer).ToContainTextAsync("used /faq ask", new() { Timeout = 10_000 });
        await Assertions.Expect(answer).ToContainTextAsync("up to $50 billion");
    }

    // The story is over, and its clock goes on: what is withdrawn now is struck through while one looks.
    private static async Task AssertWithdrawnAsync(IPage page)
    {
        const string Headline = "Microsoft and OpenAI sign new agreement on stake, cloud and research rights";
        await page.Locator("#composer").PressSequentiallyAsync("/alerts withdraw ");
        await page.GetByTestId("option-name").Filter(new() { HasText = "message" }).First.ClickAsync();
        await page.GetByTestId("option-input").First.FillAsync(Headline);
        await page.GetByTestId("send").ClickAsync();
        await page.GetByTestId("modal").GetByRole(AriaRole.Textbox).FillAsync("It was withdrawn by its source.");
        await page.GetByTestId("modal-submit").ClickAsync();

        await Assertions.Expect(page.GetByTestId("message").Last).ToContainTextAsync("is struck through", new() { Timeout = 10_000 });
        await Assertions.Expect(page.GetByTestId("message").Filter(new() { HasText = "Withdrawn" }).First).ToContainTextAsync(Headline, new() { Timeout = 20_000 });
    }

    private static async Task AssertFeedHealthAsync(IPage page)
    {
        var link = page.GetByTestId("links").GetByRole(AriaRole.Link, new() { Name = "Feed health" });
        await page.GotoAsync(await link.GetAttributeAsync("href") ?? "");
        await Assertions.Expect(page.GetByTestId("feed")).ToHaveCountAsync(3);
        await Assertions.Expect(page.GetByTestId("feed").First).ToContainTextAsync("ok");
    }
}
