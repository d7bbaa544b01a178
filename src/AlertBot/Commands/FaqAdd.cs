using System.Collections.Immutable;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class FaqAdd(DossierDesk desk, ICuratedFaq faq) : ICommand
{
    public static CommandDefinition Command { get; } = new("faq add", "Write a question and its answer", [CommandOptions.Deal], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        desk.WithDealAsync(request, dossier => request.Submitted ? AddAsync(dossier, request, cancellationToken) : Task.FromResult(Ask(dossier)), cancellationToken);

    private static CommandReply Ask(Dossier dossier) => CommandReply.Ask(FaqForm.Of(
        $"A question about {dossier.Deal.Name}", shown: null, ImmutableDictionary.CreateRange<string, string>([new(CommandOptions.Deal.Name, dossier.Deal.Id.Value)])));

    private async Task<CommandReply> AddAsync(Dossier dossier, CommandRequest request, CancellationToken cancellationToken)
    {
        var deal = dossier.Deal.Id;
        var (entry, problem) = FaqForm.Read(request, new FaqEntry("", deal, "", "", new Source("", "", "", request.Now), Curated: true));
        if (entry is null)
            return CommandReply.Unknown("Not saved", problem!);

        // Not by its source: the same question twice is a mistake, whoever answers it.
        var added = entry with { Id = FaqEntry.IdOf(deal, entry.Question, "") };
        return await faq.AddAsync(added, cancellationToken)
            ? new("Saved", $"{added.Question}\n{added.Answer}\n/faq ask answers it from now on.", [], [])
            : CommandReply.Unknown("Not saved", "This question is answered already; /faq edit changes the answer.");
    }
}
