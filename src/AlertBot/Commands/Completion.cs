using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>What to offer while an option is being typed: deals by name, id or alias; questions that are answered.</summary>
internal sealed class Completion(IDealStore deals, IDossierStore dossiers, IEnumerable<IOptionChoices> others)
{
    public async Task<IReadOnlyList<Choice>> CompleteAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var typed = request.Focused is { } focused ? request.Options.GetValueOrDefault(focused) ?? "" : "";
        if (request.Focused == CommandOptions.Deal.Name)
            return DealChoices.For(await deals.ListAsync(cancellationToken), typed);
        if (others.FirstOrDefault(choices => choices.Option.Name == request.Focused) is { } other)
            return await other.ForAsync(typed, cancellationToken);
        return request.Focused == CommandOptions.Question.Name
            ? QuestionChoices.For(await FaqAsync(request.Get(CommandOptions.AnyDeal), cancellationToken), typed)
            : [];
    }

    private async Task<IReadOnlyList<FaqEntry>> FaqAsync(string? name, CancellationToken cancellationToken)
    {
        var all = await deals.ListAsync(cancellationToken);
        var entries = new List<FaqEntry>();
        foreach (var deal in name is not null && DealLookup.Find(all, name) is { } one ? [one] : all)
        {
            if (await dossiers.GetAsync(deal.Id, cancellationToken) is { } dossier)
                entries.AddRange(dossier.Faq);
        }

        return entries;
    }
}
