namespace AlertBot.Commands;

/// <summary>What is offered while one option is being typed, for a part of the product that brings commands of its own.</summary>
internal interface IOptionChoices
{
    CommandOption Option { get; }

    Task<IReadOnlyList<Choice>> ForAsync(CommandRequest request, string typed, CancellationToken cancellationToken);
}
