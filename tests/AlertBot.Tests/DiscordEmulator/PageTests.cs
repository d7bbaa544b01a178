using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace AlertBot.Tests.DiscordEmulator;

public sealed partial class PageTests
{
    [Fact]
    public async Task The_Page_And_All_It_Asks_For_Come_From_The_Emulator()
    {
        await using var emulator = await TestEmulator.StartAsync();
        using var page = await emulator.Http.GetAsync(emulator.Emulator.Address, TestContext.Current.CancellationToken);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var asked = LocalReference().Matches(html).Select(match => match.Groups["path"].Value).Append("/favicon.ico").ToList();

        Assert.Contains("default-src 'none'; script-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(asked.Count >= 5);
        foreach (var path in asked)
            Assert.Equal(200, (int)(await emulator.Http.GetAsync(new Uri(emulator.Emulator.Address, path), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public void No_Script_Parses_Markup_Or_Names_A_Foreign_Address()
    {
        var wrong =
            from file in Directory.EnumerateFiles(Assets())
            from Match match in Forbidden().Matches(File.ReadAllText(file))
            select $"{Path.GetFileName(file)}: {match.Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_Page_That_Listens_Hears_Of_A_Message()
    {
        await using var emulator = await TestEmulator.StartAsync();
        using var events = new StreamReader(await emulator.Http.GetStreamAsync(new Uri(emulator.Emulator.Address, "emulator/events"), TestContext.Current.CancellationToken));
        Assert.Equal("event: hello", await events.ReadLineAsync(TestContext.Current.CancellationToken));

        await emulator.SayAsync("""{"content":"heard"}""");

        string? line;
        do
            line = await events.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line?.Contains("\"kind\":\"message\"", StringComparison.Ordinal) is false);
        Assert.Contains("\"content\":\"heard\"", line, StringComparison.Ordinal);
    }

    // The SVG namespace is a name, not an address that is loaded.
    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|(?:src|href|url)\s*[=(:]\s*[""']?https?://(?!www\.w3\.org/2000/svg)")]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"(?:src|href)=""(?<path>/[^""]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex LocalReference();

    private static string Assets([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/AlertBot.DiscordEmulator/Page/Assets"));
}
