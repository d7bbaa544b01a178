namespace AlertBot.Commands;

/// <summary>A server that keeps something here.</summary>
/// <param name="Id">Discord's id of it.</param>
/// <param name="Missing">Since when Discord says that the bot is not in it; null while it is.</param>
/// <param name="Checked">When Discord was last asked.</param>
internal sealed record ServerRecord(string Id, DateTimeOffset Since, DateTimeOffset? Missing = null, DateTimeOffset Checked = default)
{
    /// <summary>Whether questions that nobody could answer are kept for the admins. They have to want it.</summary>
    public bool KeepsQuestions { get; init; }
}
