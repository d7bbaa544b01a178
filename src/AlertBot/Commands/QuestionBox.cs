using System.Collections.Concurrent;
using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Keeps what could not be answered for the admins of a server that wants it.</summary>
internal sealed class QuestionBox(IServers servers, IUnansweredQuestions questions, TimeProvider time)
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _staleAfter = TimeSpan.FromSeconds(50);

    // Most servers want none kept, and nobody who asks should wait to find that out.
    private readonly ConcurrentDictionary<string, Remembered<ServerRecord?>> _ofServers = new();

    /// <summary>After a change: what the server wants is read anew.</summary>
    public void Forget(string server) => _ofServers.TryRemove(server, out _);

    /// <summary>What the asker is told of it; null where nothing was kept.</summary>
    public async Task<string?> KeepAsync(string text, IReadOnlyList<Dossier> about, CommandRequest request, CancellationToken cancellationToken)
    {
        if (request.GuildId is not { } server || text.Length > UnansweredQuestion.Longest || UnansweredQuestion.IdOf(server, text) is not { } id)
            return null;
        // Remembered is only that they do not: what they do not want any more must not be kept for a minute longer.
        if (await _ofServers.GetOrAdd(server, Remember).GetAsync(cancellationToken) is not { KeepsQuestions: true } || await servers.GetAsync(server, cancellationToken) is not { KeepsQuestions: true })
            return null;

        DealId? deal = about is [var only] ? only.Deal.Id : null;
        return await questions.KeepAsync(new(id, server, text, deal, request.Now, [request.UserId]), cancellationToken)
            ? "Your question is kept for the admins of this server. /privacy erase takes it back."
            : null;
    }

    private Remembered<ServerRecord?> Remember(string server) => new(() => servers.GetAsync(server, CancellationToken.None), _freshFor, time, _staleAfter);
}
