using AlertBot.Alerts;

namespace AlertBot.Commands;

/// <summary>What this channel's settings would have made of the newest developments, at the time each was seen: the alerts as they would have looked here.</summary>
internal sealed class AlertsPreview(SubscriptionDesk desk, DossierDesk dossiers) : ICommand
{
    private const int Most = 5;

    public static CommandDefinition Command { get; } =
        new("alerts preview", "What this channel would have been told of the last five developments", [], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var subscribed = await desk.HereAsync(request, cancellationToken);
        var here = subscribed ?? new Subscription(request.ChannelId ?? "", []) { Server = request.GuildId };
        var told = (await dossiers.AllAsync(request, cancellationToken))
            .Where(dossier => Audience.Barred(dossier.Deal, here) is null)
            .SelectMany(dossier => dossier.Developments.Select(development => (dossier.Deal, development)));
        var newest = Rehearsal.Of(here, told).Reverse().Take(Most).ToList();
        if (newest.Count == 0)
            return CommandReply.Unknown("Preview", "Nothing has been reported yet.");

        var text = subscribed is null ? "This channel gets no alerts yet. With /alerts subscribe it gets this, the newest first:" : "The newest first, by this channel's settings as they are now:";
        return new("Preview", text, await desk.LinesAsync(here, request, cancellationToken), []) { Previews = [.. newest] };
    }
}
