using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Alerts;

namespace AlertBot.Discord.Rest;

/// <summary>Reads a channel forward from one time to another until it meets our own message with an alert's marker.</summary>
internal sealed class ChannelReader(DiscordApi api, string channelId, string? botId)
{
    // Get Channel Messages gives at most 100; fifty pages are half a day of a very busy channel.
    private const int PerPage = 100;
    private const int MostPages = 50;

    // For a clock of ours that runs ahead of Discord's.
    private static readonly TimeSpan _margin = TimeSpan.FromMinutes(5);

    /// <param name="until">Null to read to the end.</param>
    public async Task<MarkerSearch> FindAsync(AlertId alert, DateTimeOffset since, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        var after = Snowflake.At(since - _margin);
        var end = until is { } last ? Snowflake.At(last + _margin) : ulong.MaxValue;
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await api.AskAsync(DiscordRoute.MessagesAfter(channelId, after, PerPage), null, cancellationToken);
            if (answer is ApiAnswer.Not(var why))
                return new MarkerSearch.Unknown(ChannelHistory.Named(why));
            if (Read(answer) is not { IsDefault: false } messages)
                return Unread("the messages of the channel could not be read");
            if (messages.FirstOrDefault(message => IsOurs(message, alert)) is { } ours)
                return new MarkerSearch.Found(ours.Id);
            if (messages.IsEmpty)
                return await HiddenAsync(after, cancellationToken);
            if (messages.Length < PerPage || (after = messages.Max(Number)) > end)
                return new MarkerSearch.NotThere();
        }

        return new MarkerSearch.Unknown(new SendResult.Refused(
            0, $"It may be there already, but the channel has more than {MostPages * PerPage} messages since the first attempt: look whether it is."));
    }

    /// <summary>A page without messages is the end of the channel, or a channel that we may not read: then it has a message that the page should have had.</summary>
    private async Task<MarkerSearch> HiddenAsync(ulong after, CancellationToken cancellationToken)
    {
        var answer = await api.AskAsync(DiscordRoute.Channel(channelId), null, cancellationToken);
        if (answer is ApiAnswer.Not(var why))
            return new MarkerSearch.Unknown(why);
        if (answer is not ApiAnswer.Ok(var json) || RestJson.Read(json, RestJson.Default.DiscordChannel) is not { } channel)
            return Unread("what the last message of the channel is could not be read");
        if (channel.LastMessageId is not { } last || !ulong.TryParse(last, CultureInfo.InvariantCulture, out var newest) || newest <= after)
            return new MarkerSearch.NotThere();

        return await api.AskAsync(DiscordRoute.Message(channelId, last), null, cancellationToken) switch
        {
            // Somebody deleted it.
            ApiAnswer.Not { Why: SendResult.Refused { Code: SendResult.Refused.UnknownMessage } } => new MarkerSearch.NotThere(),
            ApiAnswer.Not(var hidden) => new MarkerSearch.Unknown(ChannelHistory.Named(hidden)),
            _ => Unread("something was written in the channel while it was looked through"),
        };
    }

    // Another bot may copy our buttons.
    private bool IsOurs(ChannelMessage message, AlertId alert) => message.Tells(alert) && (botId is null || message.Author?.Id == botId);

    private static ImmutableArray<ChannelMessage> Read(ApiAnswer answer) =>
        answer is ApiAnswer.Ok(var json) ? RestJson.Read(json, RestJson.Default.ImmutableArrayChannelMessage) : default;

    private static ulong Number(ChannelMessage message) => ulong.TryParse(message.Id, CultureInfo.InvariantCulture, out var id) ? id : 0;

    private static MarkerSearch.Unknown Unread(string reason) => new(new SendResult.Failed(reason));
}
