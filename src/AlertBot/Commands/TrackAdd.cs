using AlertBot.Deals;

namespace AlertBot.Commands;

internal sealed class TrackAdd(ITrackedDeals tracked, TrackPreview preview, DealCatalog catalog) : ICommand
{
    public static CommandDefinition Command { get; } = new("track add", "Track a deal: its parties, their other names, its words", [], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        if (!request.Submitted)
            return CommandReply.Ask(TrackForm.Of("Track a deal", shown: null, []));

        var (deal, problems) = TrackForm.Read(request, before: null);
        if (deal is null)
            return CommandReply.Unknown("Not saved", string.Join('\n', problems));
        if (!await tracked.AddAsync(deal, cancellationToken))
            return CommandReply.Unknown("Not saved", $"A deal “{deal.Id}” is tracked already; /track edit changes it.");

        catalog.Forget();
        var (text, lines) = await preview.OfAsync(deal, cancellationToken);
        return new($"{deal.Name} is tracked from now on", text, lines, []);
    }
}
