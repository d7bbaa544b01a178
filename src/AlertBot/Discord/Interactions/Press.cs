using AlertBot.Commands;

namespace AlertBot.Discord.Interactions;

/// <summary>What a pressed button asks for.</summary>
internal abstract record Press
{
    private Press()
    {
    }

    /// <summary>An answer of its own.</summary>
    internal sealed record Ask(CommandRequest Request) : Press;

    /// <summary>Another page in place of the one that is shown.</summary>
    internal sealed record Turn(CommandRequest Request) : Press;

    /// <summary>What is shown, for everybody, as it stands there.</summary>
    internal sealed record Copy : Press;
}
