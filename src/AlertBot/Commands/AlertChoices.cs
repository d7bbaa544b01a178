namespace AlertBot.Commands;

/// <summary>The alerts that may be withdrawn, by headline, the newest first: to admins only. A headline that is too long for a choice stands for its development's id.</summary>
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
            select new Choice(Choice.Cut(development.Headline), development.Headline.Length <= Choice.LongestText ? development.Headline : development.Id.Value))
            .DistinctBy(static choice => choice.Value).Take(Choice.Most),
    ];
}
