using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Takes in what an admin has written into the form of a new answer.</summary>
internal sealed class FaqBook(DossierDesk desk, ICuratedFaq faq, ServerQuota quota, AnswerShelf shelf)
{
    /// <summary>What there is to say instead; null when it is saved.</summary>
    public async Task<CommandReply?> RefusalAsync(Dossier dossier, CommandRequest request, CancellationToken cancellationToken)
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
        if (dossier.Faq.Any(known => known.Curated && known.Server == request.GuildId && FaqStandings.AreSame(known.Question, entry.Question)) || !await faq.AddAsync(added, cancellationToken))
            return CommandReply.Unknown("Not saved", "This question is answered already; /faq edit changes the answer.");

        shelf.Forget();
        return null;
    }

    public static CommandReply Saved(CommandRequest request) => CommandReply.Of("Saved", $"{FaqForm.Told(request)}\n/faq ask answers it from now on.");
}
