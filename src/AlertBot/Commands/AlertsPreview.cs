using System.Globalization;
using AlertBot.Alerts;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>What this channel's settings would have made of the newest developments, at the time each was seen.</summary>
internal sealed class AlertsPreview(SubscriptionDesk desk, DossierDesk dossiers) : ICommand
{
    private const int Most = 5;

    public static CommandDefinition Command { get; } =
        new("alerts preview", "What this channel would have been told of the last five developments", [], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var here = await desk.HereAsync(request, cancellationToken) ?? new Subscription(request.ChannelId ?? "", []) { Server = request.GuildId };
        var newest = (await dossiers.AllAsync(request, cancellationToken))
            .Where(dossier => Audience.Barred(dossier.Deal, here) is null)
            .SelectMany(dossier => dossier.Developments)
            .OrderByDescending(development => development.Published)
            .Take(Most)
            .ToList();
        return newest.Count == 0
            ? CommandReply.Unknown("Preview", "Nothing has been reported yet.")
            : new("Preview", "The newest first, by this channel's settings as they are now:", [.. newest.Select(development => Line(here, development))], []);
    }

    private static ReplyLine Line(Subscription here, Development development) => new(
        DateWriter.Write(development.Published),
        $"{development.Headline} ({development.Outlet})\n{Fate(AlertDecider.Decide(here, development, development.FirstSeen))}",
        development.Url,
        development.Published);

    private static string Fate(AlertDecision decision) => decision switch
    {
        AlertDecision.Suppress suppress => $"Not told: {suppress.Reason}",
        AlertDecision.Hold hold => string.Create(CultureInfo.InvariantCulture, $"Held until {hold.Until.UtcDateTime:yyyy-MM-dd HH:mm} UTC: {hold.Reason}"),
        _ => "Told at once",
    };
}
