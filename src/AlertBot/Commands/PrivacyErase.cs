namespace AlertBot.Commands;

internal sealed class PrivacyErase(IPersonalData data) : ICommand
{
    public static CommandDefinition Command { get; } = new("privacy erase", "Delete all that I keep about you", [], Personal: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var erased = await data.EraseAsync(request.UserId, cancellationToken);
        return erased == 0
            ? CommandReply.Unknown("Nothing about you", "I keep nothing about you. /privacy show tells what I would keep, and for how long.")
            : CommandReply.Of("Deleted", $"{Replies.Count(erased, "record is", "records are")} gone. You follow nothing any more; /follow begins again.");
    }
}
