using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Keeps what could not be answered for the admins of a server that wants it.</summary>
internal sealed class QuestionBox(IServers servers, IUnansweredQuestions questions, TimeProvider time)
{
    // Most servers want none kept, and nobody who asks should wait to find that out.
    private readonly RememberedOfServers<ServerRecord?> _ofServers = new(server => servers.GetAsync(server, CancellationToken.None), time);

    /// <summary>After a change: what the server wants is read anew.</summary>
    public void Forget(string server) => _ofServers.Forget(server);

    /// <summary>What the asker is told of it; null where nothing was kept.</summary>
    public async Task<string?> KeepAsync(string text, IReadOnlyList<Dossier> about, CommandRequest request, CancellationToken cancellationToken)
    {
        if (request.GuildId is not { } server || text.Length > UnansweredQuestion.Longest || UnansweredQuestion.IdOf(server, text) is not { } id)
            return null;
        // Remembered is only that they do not: what they do not want any more must not be kept for a minute longer.
        if (await _ofServers.GetAsync(server, cancellationToken) is not { KeepsQuestions: true } || await servers.GetAsync(server, cancellationToken) is not { KeepsQuestions: true })
            return null;

        DealId? deal = about is [var only] ? only.Deal.Id : null;
        return await questions.KeepAsync(new(id, server, text, deal, request.Now, [request.UserId]), cancellationToken)
            ? "Your question is kept for the admins of this server. /privacy erase takes it back."
            : null;
    }
}
