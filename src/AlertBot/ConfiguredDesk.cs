using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Feeds;
using Microsoft.Extensions.Options;

namespace AlertBot;

/// <summary>Puts what the settings name into the tables: deals, feeds and channels. Repeating it changes nothing.</summary>
internal sealed class ConfiguredDesk(
    IOptions<DeskOptions> options,
    IDealStore deals,
    IFeedStore feeds,
    ISubscriptionStore subscriptions,
    IChannelDirectory directory,
    DealCatalog catalog,
    TimeProvider time)
{
    /// <summary>One line for each setting that could not be used; the others are in place.</summary>
    public async Task<IReadOnlyList<string>> ApplyAsync(CancellationToken cancellationToken)
    {
        var problems = await ApplyDealsAsync(cancellationToken);
        problems.AddRange(await ApplyFeedsAsync(cancellationToken));
        foreach (var channel in options.Value.Channels)
            await ApplyAsync(channel.Trim(), cancellationToken);

        catalog.Forget();
        return problems;
    }

    // One that is there may have been edited on Discord since, and stays. Whose channel it is decides what deals it is told.
    private async Task ApplyAsync(string channel, CancellationToken cancellationToken)
    {
        var known = await subscriptions.GetAsync(channel, cancellationToken);
        if (known?.Server is not null)
            return;

        var server = (await directory.FindAsync(channel, cancellationToken)).Server;
        if (known is null)
            await subscriptions.AddAsync(new Subscription(channel, []) { Server = server }, cancellationToken);
        else if (server is not null)
            await subscriptions.PutAsync(known with { Server = server }, cancellationToken);
    }

    private async Task<List<string>> ApplyDealsAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Deals is not { Length: > 0 } folder)
            return [];
        if (!Directory.Exists(folder))
            return [$"Desk:Deals: there is no folder {folder}."];

        var files = DealFolder.Read(folder);
        var problems = files is [] ? new List<string> { $"Desk:Deals: no *.json in {folder}; a deal file is needed for each deal." } : [];
        foreach (var (_, result) in files)
        {
            if (result is DealFileResult.Parsed parsed)
                await deals.PutAsync(parsed.Deal, cancellationToken);
            else if (result is DealFileResult.Invalid invalid)
                problems.AddRange(invalid.Problems);
        }

        return problems;
    }

    private async Task<List<string>> ApplyFeedsAsync(CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        foreach (var line in options.Value.Feeds)
        {
            if (FeedLine.Parse(line) is { } feed)
                await feeds.AddAsync(feed, time.GetUtcNow(), cancellationToken);
            else
                problems.Add($"Desk:Feeds: \"{line}\" is no feed; write a URL (https://…) or \"Outlet = URL\".");
        }

        return problems;
    }
}
