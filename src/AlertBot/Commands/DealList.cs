using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class DealList(DossierDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("deal list", "The deals that are tracked", [], Paged: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var all = await desk.DealsAsync(request, cancellationToken);
        if (all.Count == 0)
            return CommandReply.Unknown("No deals yet", "No deal is tracked yet.");
        var lines = all.OrderBy(deal => deal.Status).ThenBy(deal => deal.Name).Select(Line);
        return new("Tracked deals", $"{Replies.Count(all.Count, "deal", "deals")}. /deal show tells more about one.", [.. lines], []);
    }

    private static ReplyLine Line(Deal deal)
    {
        var since = deal.Since is { } day ? $" since {DateWriter.Write($"{day:yyyy-MM-dd}")}" : "";
        return new(deal.Name, $"{deal.Status}{since} · {DealShow.Parties(deal)}");
    }
}
