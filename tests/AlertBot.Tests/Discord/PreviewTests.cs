using System.Text.Json;
using AlertBot.Alerts;
using AlertBot.Developments;
using AlertBot.Tests.Discord.Interactions;

namespace AlertBot.Tests.Discord;

/// <summary>A preview is what the channel would have seen: the same cards, what stands above them, and in words what was held or left out.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private const string Role = "80000000000000001";

    private WholeDesk _desk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _desk = await WholeDesk.StartAsync();

    [Fact]
    public async Task Each_Of_The_Last_Five_Is_The_Card_That_The_Channel_Gets()
    {
        await SubscribeAsync(here => here);
        for (var number = 1; number <= 6; number++)
            await _desk.TellAsync(new("acme-globex"), number, headline: $"News {number}");
        await SubscribeAsync(here => here with { Role = Role, Template = "**{deal}** by {outlet}" });

        var preview = await _desk.Reader.AskAsync("alerts preview");

        Assert.True(Asker.IsForAskerOnly(preview));
        Assert.Empty(preview.GetProperty("mention_roles").EnumerateArray());
        var cards = preview.GetProperty("embeds").EnumerateArray().Skip(1).ToList();
        Assert.Equal(["News 6", "News 5", "News 4", "News 3", "News 2"], cards.Select(card => card.GetProperty("title").GetString()));
        var alert = _desk.Rig.Emulator.Messages(_desk.Rig.ChannelId)[5].GetProperty("embeds")[0];
        foreach (var part in (string[])["title", "description", "color", "footer", "timestamp"])
            Assert.Equal(alert.GetProperty(part).ToString(), cards[0].GetProperty(part).ToString());
        Assert.Equal($"<@&{Role}> **Acme – Globex** by The Daily Ledger", Field(cards[0], "Above the card"));
        Assert.Equal("Terms changed", Field(cards[0], "Kind"));
        Assert.Equal("Told at once", Field(cards[0], "In this channel"));
    }

    [Fact]
    public async Task What_The_Cap_Holds_Is_Said()
    {
        await SubscribeAsync(here => here with { MostPerHour = 2 });
        for (var number = 1; number <= 3; number++)
            await _desk.TellAsync(new("acme-globex"), number, headline: $"News {number}");

        var cards = (await _desk.Reader.AskAsync("alerts preview")).GetProperty("embeds").EnumerateArray().Skip(1).ToList();

        Assert.Equal(1, cards.Count(card => Field(card, "In this channel") == $"In a digest <t:{Seen.AddHours(1).ToUnixTimeSeconds()}:f>: the channel gets at most 2 alerts an hour"));
        Assert.Equal(2, cards.Count(card => Field(card, "In this channel") == "Told at once"));
    }

    [Fact]
    public async Task What_Is_Held_Or_Unwanted_Says_So_In_Words()
    {
        await SubscribeAsync(here => here with { Digest = new(new(18, 0), "UTC") });
        await _desk.TellAsync(1);
        var held = (await _desk.Reader.AskAsync("alerts preview")).GetProperty("embeds");
        await SubscribeAsync(here => here with { Kinds = [DevelopmentKind.Completed] });
        var unwanted = (await _desk.Reader.AskAsync("alerts preview")).GetProperty("embeds");

        Assert.Contains("**Digest** every day at 18:00 (UTC)", held[0].GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal($"In a digest <t:{new DateTimeOffset(2026, 4, 27, 18, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds()}:f>: the channel gets a digest every day at 18:00 (UTC)", Field(held[1], "In this channel"));
        Assert.Equal("Headline", unwanted[1].GetProperty("title").GetString());
        Assert.Equal("Not told: the channel does not want the kind Amended", Field(unwanted[1], "In this channel"));
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    private static DateTimeOffset Seen => Storage.Samples.Development().FirstSeen;

    private static string? Field(JsonElement card, string name) => card.GetProperty("fields").EnumerateArray()
        .Where(field => field.GetProperty("name").GetString() == name).Select(field => field.GetProperty("value").GetString()).SingleOrDefault();

    private Task SubscribeAsync(Func<Subscription, Subscription> change) => _desk.Subscriptions.PutAsync(change(new Subscription(_desk.Rig.ChannelId, [])), Stop);
}
