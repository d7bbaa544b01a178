namespace AlertBot.Discord.Rest;

/// <summary>The processes that send to Discord with our token: its limits are for all of them together.</summary>
internal interface ISenders
{
    /// <summary>Leaves this one's report and brings everybody's.</summary>
    Task<IReadOnlyList<Sender>> ExchangeAsync(Sender own, CancellationToken cancellationToken);
}

/// <summary>What one process knows that concerns the others.</summary>
/// <param name="PausedUntil">Until when Discord lets none of us send; null when it has said no such thing.</param>
/// <param name="Invalid">Its invalid requests of the last ten minutes.</param>
internal sealed record Sender(string Name, DateTimeOffset At, DateTimeOffset? PausedUntil, int Invalid)
{
    /// <summary>Three exchanges missed: who says nothing for so long sends nothing.</summary>
    public static readonly TimeSpan Silent = TimeSpan.FromSeconds(30);

    public bool IsSending(DateTimeOffset now) => (now - At).Duration() < Silent;
}

/// <summary>What this process is called among the senders; a new one at each start.</summary>
internal sealed record SenderName(string Value);
