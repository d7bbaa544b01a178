using AlertBot.Commands;

namespace AlertBot.Discord.Interactions;

/// <summary>An interaction that was answered with "thinking": what is still owed to it, so that any instance can bring the answer.</summary>
/// <param name="Token">Lets anybody answer in our name for 15 minutes: never logged, and never kept longer (<see cref="KeptFor"/>).</param>
/// <param name="Claimed">When an instance last took it up; whoever deferred it does so by storing it.</param>
internal sealed record DeferredInteraction(
    string Id, string ApplicationId, string Token, CommandRequest Request, DateTimeOffset Received, DateTimeOffset Claimed)
{
    /// <summary>How long a claim keeps others away: longer than an instance that lives waits for the answer (<see cref="Patience"/>) before it claims anew.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>How long one instance works on an answer. A feed that is looked for behind an address takes some seconds, with slow pages some dozens.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    /// <summary>Two of a token's 15 minutes (interactions/receiving-and-responding) are left to the sweep, which looks once a minute.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(13);

    public bool IsOver(DateTimeOffset now) => now >= Received + KeptFor;

    public bool IsFree(DateTimeOffset now) => !IsOver(now) && now >= Claimed + Lease;

    /// <summary>Without the token, wherever it is printed.</summary>
    public override string ToString() => $"{Request.Name} ({Id})";
}
