using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>The alerts that the asker may withdraw, by headline and deal, the newest first.</summary>
internal sealed class AlertChoices(DossierDesk desk, Rights rights) : IOptionChoices
{
    public CommandOption Option => AlertsWithdraw.Message;

    public async Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken)
    {
        if (!request.IsAdmin)
            return [];

        var isOperator = await rights.IsOperatorAsync(request, cancellationToken);
        Dossier[] theirs = [.. (await desk.AllAsync(request, cancellationToken)).Where(dossier => dossier.Deal.Server is { } server ? server == request.GuildId : isOperator)];
        var names = theirs.ToDictionary(static dossier => dossier.Deal.Id, static dossier => dossier.Deal.Name);
        // Two deals may have the same headline.
        var best = new BestChoices<Development>(development => $"{names[development.Deal]}: {development.Headline}", static (one, other) => other.Published.CompareTo(one.Published));
        new NearWords<Development>([.. theirs.Select(HeadlineWords.Of)], static development => development.Headline).Offer(best, typed.Trim());
        return [.. best.Items.Select(development => new Choice(Choice.Cut($"{names[development.Deal]}: {development.Headline}"), development.Id.Value))];
    }
}
