using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Discord.Messages;

/// <summary>The message that opens a deal's thread in a forum.</summary>
internal static class DealThreadMessage
{
    private const int Color = 0x5865F2;

    public static DiscordMessage Write(Deal deal, AlertId id) => new()
    {
        Embeds =
        [
            new()
            {
                Title = Markdown.Escape(deal.Name),
                Description = $"What happens in this deal is told in this thread.{Parties(deal)}",
                Color = Color,
            },
        ],
        Rows = [new([new ThreadButton(deal.Id, id).ToButton()])],
    };

    private static string Parties(Deal deal) =>
        deal.Parties.IsEmpty ? "" : $"\n-# {Markdown.Escape(string.Join(" · ", deal.Parties.Select(party => party.Name)))}";
}
