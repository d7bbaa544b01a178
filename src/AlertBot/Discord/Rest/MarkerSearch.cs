using System.Collections.Immutable;
using System.Globalization;

namespace AlertBot.Discord.Rest;

/// <summary>Reads a channel forward from a time until it meets our own message with a marker.</summary>
internal sealed class MarkerSearch(DiscordApi api, string channelId, string customId, string? botId)
{
    // Get Channel Messages gives at most 100; fifty pages are half a day of a very busy channel.
    private const int PerPage = 100;
    private const int MostPages = 50;

    // For a clock of ours that runs ahead of Discord's.
    private static readonly TimeSpan _margin = TimeSpan.FromMinutes(5);

    public async Task<MarkerResult> RunAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var after = Snowflake.At(since - _margin);
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await api.AskAsync(DiscordRoute.MessagesAfter(channelId, after, PerPage), null, cancellationToken);
            if (answer is ApiAnswer.Not(var why))
                return new MarkerResult.Unknown(why);
            if (Read(answer) is not { IsDefault: false } messages)
                return Unread("the messages of the channel could not be read");
            if (messages.FirstOrDefault(IsOurs) is { } ours)
                return new MarkerResult.Found(ours.Id);
            if (messages.Length < PerPage)
                return new MarkerResult.NotThere();

            after = messages.Max(Number);
        }

        return Unread($"the channel has more than {MostPages * PerPage} messages since the first attempt");
    }

    private bool IsOurs(ChannelMessage message) => message.Holds(customId) && (botId is null || message.Author?.Id == botId);

    private static ImmutableArray<ChannelMessage> Read(ApiAnswer answer) =>
        answer is ApiAnswer.Ok(var json) ? RestJson.Read(json, RestJson.Default.ImmutableArrayChannelMessage) : default;

    private static ulong Number(ChannelMessage message) => ulong.TryParse(message.Id, CultureInfo.InvariantCulture, out var id) ? id : 0;

    private static MarkerResult.Unknown Unread(string reason) => new(new SendResult.Failed(reason));
}
