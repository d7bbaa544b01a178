using System.Collections.Concurrent;

namespace AlertBot.DiscordEmulator.Control;

/// <summary>Where else to look, beside the channels: pages of the bot under test.</summary>
internal sealed class PageLinks
{
    private readonly ConcurrentQueue<PageLink> _links = new();

    public IReadOnlyCollection<PageLink> All => _links;

    public void Add(string title, Uri address) => _links.Enqueue(new PageLink(title, address));
}
