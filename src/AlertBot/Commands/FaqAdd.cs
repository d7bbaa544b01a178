using System.Collections.Immutable;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class FaqAdd(DossierDesk desk, FaqBook book) : ICommand
{
    public static CommandDefinition Command { get; } = new("faq add", "Write a question and its answer", [CommandOptions.Deal, CommandOptions.Shared], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        desk.WithDealAsync(request, dossier => request.Submitted ? AddAsync(dossier, request, cancellationToken) : Task.FromResult(Ask(dossier, request)), cancellationToken);

    private static CommandReply Ask(Dossier dossier, CommandRequest request) =>
        CommandReply.Ask(FaqForm.Of($"A question about {dossier.Deal.Name}", shown: null, Kept(dossier, request)));

    private static ImmutableDictionary<string, string> Kept(Dossier dossier, CommandRequest request)
    {
        var deal = ImmutableDictionary.CreateRange<string, string>([new(CommandOptions.Deal.Name, dossier.Deal.Id.Value)]);
        return request.Flag(CommandOptions.Shared) is true ? deal.Add(CommandOptions.Shared.Name, "true") : deal;
    }

    private async Task<CommandReply> AddAsync(Dossier dossier, CommandRequest request, CancellationToken cancellationToken) =>
        await book.RefusalAsync(dossier, request, cancellationToken) ?? FaqBook.Saved(request);
}
