namespace AlertBot.Commands;

/// <summary>The alerts that may be withdrawn, by headline and deal, the newest first: to admins only.</summary>
internal sealed class AlertChoices(DossierDesk desk) : IOptionChoices
{
    public CommandOption Option => AlertsWithdraw.Message;

    public async Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken) => !request.IsAdmin ? [] :
    [
        .. (from dossier in await desk.AllAsync(request, cancellationToken)
            from development in dossier.Developments
            let closeness = Closeness.Of(development.Headline, typed)
            where closeness != Closeness.None
            orderby closeness, development.Published descending
            // Two deals may have the same headline.
            select new Choice(Choice.Cut($"{dossier.Deal.Name}: {development.Headline}"), development.Id.Value)).Take(Choice.Most),
    ];
}
