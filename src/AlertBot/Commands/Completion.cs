namespace AlertBot.Commands;

/// <summary>What to offer while an option is being typed: deals by name, id or alias; questions that are answered.</summary>
internal sealed class Completion(DossierDesk desk, IEnumerable<IOptionChoices> others)
{
    public async Task<IReadOnlyList<Choice>> CompleteAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var typed = request.Focused is { } focused ? request.Options.GetValueOrDefault(focused) ?? "" : "";
        if (request.Focused == CommandOptions.Deal.Name)
            return DealChoices.For(await desk.DealsAsync(request, cancellationToken), typed);
        if (others.FirstOrDefault(choices => choices.Option.Name == request.Focused) is { } other)
            return await other.ForAsync(request, typed, cancellationToken);
        return request.Focused == CommandOptions.Question.Name
            ? QuestionChoices.For(await desk.NamedAsync(request.Get(CommandOptions.AnyDeal), request, cancellationToken), typed)
            : [];
    }
}
