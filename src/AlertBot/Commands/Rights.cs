using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>Who may change what: a server's admins what is their server's, the operator's what is nobody's.</summary>
internal sealed class Rights(IOperatorServers operators)
{
    /// <param name="owner">The id of a server; null for what settings, deal files and articles brought.</param>
    public async Task<bool> MayChangeAsync(string? owner, CommandRequest request, CancellationToken cancellationToken) =>
        owner is null ? await IsOperatorAsync(request, cancellationToken) : owner == request.GuildId;

    public Task<bool> IsOperatorAsync(CommandRequest request, CancellationToken cancellationToken) => operators.IncludeAsync(request.GuildId, cancellationToken);

    public static CommandReply NotYours(Deal deal) => CommandReply.Unknown("Not yours to change", deal.Server is null
        ? $"{deal.Name} is tracked for all servers by whoever runs me, and is changed in its deal file or in their own server. /track add tracks a deal of yours."
        : $"{deal.Name} is shared by another server; only its admins change it. /track add tracks a deal of yours.");

    public static CommandReply NotYours(string question) => CommandReply.Unknown(
        "Not yours to change",
        $"“{question}” is answered by an article, by another server or by whoever runs me. /faq add writes an answer of yours, which comes first in this server.");
}
