using AlertBot.Commands;

namespace AlertBot.Discord.Interactions;

/// <summary>Stands in for the router until the Commands stage brings it.</summary>
internal interface ICommandRouter
{
    Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken);

    Task<IReadOnlyList<Choice>> CompleteAsync(CommandRequest request, CancellationToken cancellationToken);
}
