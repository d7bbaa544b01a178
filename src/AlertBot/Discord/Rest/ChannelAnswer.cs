namespace AlertBot.Discord.Rest;

/// <summary>What a channel is, or why Discord did not say.</summary>
internal abstract record ChannelAnswer
{
    private ChannelAnswer()
    {
    }

    internal sealed record Known(DiscordChannel Channel) : ChannelAnswer;

    internal sealed record Unknown(SendResult Why) : ChannelAnswer;
}
