namespace AlertBot.Commands;

/// <summary>For <c>deals:</c>; all of them first.</summary>
internal sealed class DealsChoices(DossierDesk desk) : IOptionChoices
{
    public CommandOption Option => SubscriptionOptions.Deals;

    public async Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken)
    {
        var deals = await desk.DealsAsync(request, cancellationToken);
        return ListedChoices.For(typed, part => [.. typed.Contains(',', StringComparison.Ordinal) ? [] : FixedChoices.Near([SubscriptionOptions.Everything], part), .. DealChoices.For(deals, part)]);
    }
}
