using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace AlertBot.EndToEndTests;

/// <summary>A desk as its own process that tells one takeover, and where its telemetry arrives.</summary>
internal sealed class ExportScene : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FeedSite _site;
    private readonly AlertsChannel _channel;
    private readonly AlertBotProcess _desk;

    private ExportScene(FeedSite site, AlertsChannel channel, Dictionary<string, string> telemetry)
    {
        (_site, _channel, Intake) = (site, channel, new TelemetryIntake(site));
        var takeover = Takeover.All[0];
        _folder.Write("deals/takeover.json", takeover.DealFile);
        // Published when it is asked for: after the desk has begun to follow the feed.
        var feed = site.On("/news", http => http.Response.WriteAsync(Takeover.Feed($"{site.Root}/news", [takeover], TimeProvider.System.GetUtcNow()), http.RequestAborted));
        var environment = channel.Settings.Append(new("Feeds:AllowPrivateAddresses", "true")).Append(new("Desk:SweepEvery", "00:00:01")).Concat(telemetry)
            .ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
        _desk = AlertBotProcess.Start(
            environment, "run", "--deals", _folder.PathOf("deals"), "--store", _folder.PathOf("desk.db"), "--feed", feed, "--port", FreePort.Find().ToString(CultureInfo.InvariantCulture));
    }

    public TelemetryIntake Intake { get; }

    public string Token => _channel.Settings["Discord:Token"];

    /// <param name="telemetry">The settings for it, given the root of the addresses where it arrives.</param>
    public static async Task<ExportScene> OpenAsync(Func<string, Dictionary<string, string>> telemetry)
    {
        var site = await FeedSite.OpenAsync();
        return new ExportScene(site, await AlertsChannel.OpenAsync(TimeProvider.System), telemetry(site.Root));
    }

    public Task ShowsAsync(Func<TelemetryIntake, bool> holds) => Eventually.IsAsync(
        () => holds(Intake),
        () => $"""
            spans: {string.Join(", ", Intake.Spans)}
            monitored: {string.Join(", ", Intake.Monitored)}
            metrics: {string.Join(", ", Intake.Metrics)}
            logs: {string.Join('\n', Intake.Logs)}
            it said: {string.Join('\n', _desk.Output.Concat(_desk.Errors))}
            """);

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        await _channel.DisposeAsync();
        await _site.DisposeAsync();
        _folder.Dispose();
    }
}
