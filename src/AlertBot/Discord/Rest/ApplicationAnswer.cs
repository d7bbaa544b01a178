namespace AlertBot.Discord.Rest;

/// <summary>Who we are to Discord, or why it did not say.</summary>
internal abstract record ApplicationAnswer
{
    private ApplicationAnswer()
    {
    }

    internal sealed record Known(DiscordApplication Application) : ApplicationAnswer;

    internal sealed record Unknown(SendResult Why) : ApplicationAnswer;
}
