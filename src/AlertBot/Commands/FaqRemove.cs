using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class FaqRemove(FaqPick pick, ICuratedFaq faq, AnswerShelf shelf) : ICommand
{
    public static CommandDefinition Command { get; } = new("faq remove", "Remove an answered question", [CommandOptions.Question], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var typed = request.Get(CommandOptions.Question) ?? "";
        if (await pick.FindAsync(typed, request, cancellationToken) is not { } found)
            return FaqPick.NotFound(typed);

        var entry = found.Value;
        if (!await pick.MayChangeAsync(entry, request, cancellationToken))
            return Rights.NotYours(entry.Question);

        if (!await faq.RemoveAsync(found, cancellationToken))
            return FaqForm.Changed((await pick.FindAsync(entry.Id, request, cancellationToken))?.Value, typed: null);

        shelf.Forget();
        return CommandReply.Of("Removed", $"{entry.Question}\n{entry.Answer}\n/faq add writes it again, should this have been a mistake.");
    }
}
