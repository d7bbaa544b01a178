namespace AlertBot.Commands;

/// <summary>Before something is kept for a server: takes note that the server keeps something here, or says that it keeps as much as it may.</summary>
internal sealed class ServerQuota(IServers servers, Rights rights)
{
    /// <summary>What there is to say instead; null when one more may be kept. Two admins in the same second may go one past it.</summary>
    public async Task<CommandReply?> RefusalAsync(CommandRequest request, int kept, int most, string what, CancellationToken cancellationToken)
    {
        if (request.GuildId is not { } server)
            return CommandReply.Unknown("Not here", "This belongs to a server: say the command in one.");
        if (kept >= most && !await rights.IsOperatorAsync(request, cancellationToken))
            return CommandReply.Unknown("That is as much as one server may keep", $"This server has {kept} {what}, and may have {most}. Remove some first.");

        await servers.NoteAsync(server, request.Now, cancellationToken);
        return null;
    }
}
