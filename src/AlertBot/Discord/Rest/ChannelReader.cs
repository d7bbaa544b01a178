using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Alerts;

namespace AlertBot.Discord.Rest;

/// <summary>Reads a channel forward from a time until it meets our own message with an alert's marker.</summary>
internal sealed class ChannelReader(DiscordApi api, string channelId, string? botId)
{
    // Get Channel Messages gives at most 100; fifty pages are half a day of a very busy channel.
    private const int PerPage = 100;
    private const int MostPages = 50;

    // For a clock of ours that runs ahead of Discord's.
    private static readonly TimeSpan _margin = TimeSpan.FromMinutes(5);

    public async Task<MarkerSearch> FindAsync(AlertId alert, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var after = Snowflake.At(since - _margin);
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await api.AskAsync(DiscordRoute.MessagesAfter(channelId, after, PerPage), null, cancellationToken);
            if (answer is ApiAnswer.Not(var why))
                return new MarkerSearch.Unknown(why);
            if (Read(answer) is not { IsDefault: false } messages)
                return Unread("the messages of the channel could not be read");
            if (messages.FirstOrDefault(message => IsOurs(message, alert)) is { } ours)
                return new MarkerSearch.Found(ours.Id);
            if (messages.Length < PerPage)
                return new MarkerSearch.NotThere();

            after = messages.Max(Number);
        }

        return Unread($"the channel has more than {MostPages * PerPage} messages since the first attempt");
    }

    // Another bot may copy our buttons.
    private bool IsOurs(ChannelMessage message, AlertId alert) => message.Tells(alert) && (botId is null || message.Author?.Id == botId);

    private static ImmutableArray<ChannelMessage> Read(ApiAnswer answer) =>
        answer is ApiAnswer.Ok(var json) ? RestJson.Read(json, RestJson.Default.ImmutableArrayChannelMessage) : default;

    private static ulong Number(ChannelMessage message) => ulong.TryParse(message.Id, CultureInfo.InvariantCulture, out var id) ? id : 0;

    private static MarkerSearch.Unknown Unread(string reason) => new(new SendResult.Failed(reason));
}
