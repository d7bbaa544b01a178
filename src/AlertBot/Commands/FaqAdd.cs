using System.Collections.Immutable;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class FaqAdd(DossierDesk desk, ICuratedFaq faq, ServerQuota quota) : ICommand
{
    public static CommandDefinition Command { get; } = new("faq add", "Write a question and its answer", [CommandOptions.Deal, CommandOptions.Shared], AdminsOnly: true);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        desk.WithDealAsync(request, dossier => request.Submitted ? AddAsync(dossier, request, cancellationToken) : Task.FromResult(Ask(dossier, request)), cancellationToken);

    private static CommandReply Ask(Dossier dossier, CommandRequest request) => CommandReply.Ask(FaqForm.Of(
        $"A question about {dossier.Deal.Name}", shown: null, Kept(dossier, request)));

    private static ImmutableDictionary<string, string> Kept(Dossier dossier, CommandRequest request)
    {
        var deal = ImmutableDictionary.CreateRange<string, string>([new(CommandOptions.Deal.Name, dossier.Deal.Id.Value)]);
        return request.Flag(CommandOptions.Shared) is true ? deal.Add(CommandOptions.Shared.Name, "true") : deal;
    }


    private async Task<CommandReply> AddAsync(Dossier dossier, CommandRequest request, CancellationToken cancellationToken)
    {
        var deal = dossier.Deal.Id;
        var (entry, problem) = FaqForm.Read(request, new FaqEntry("", deal, "", "", new Source("", "", "", request.Now), Curated: true));
        if (entry is null)
            return CommandReply.Unknown("Not saved", problem!);

        var kept = (await desk.AllAsync(request, cancellationToken)).Sum(other => other.Faq.Count(known => known.Server is not null && known.Server == request.GuildId));
        if (await quota.RefusalAsync(request, kept, ServerLimits.FaqEntries, "answered questions", cancellationToken) is { } refusal)
            return refusal;

        var added = entry with
        {
            Id = FaqEntry.IdOfCurated(deal, entry.Question, request.GuildId),
            Server = request.GuildId,
            Shared = request.Flag(CommandOptions.Shared) is true,
        };
        return await faq.AddAsync(added, cancellationToken)
            ? new("Saved", $"{added.Question}\n{added.Answer}\n/faq ask answers it from now on.", [], [])
            : CommandReply.Unknown("Not saved", "This question is answered already; /faq edit changes the answer.");
    }
}
