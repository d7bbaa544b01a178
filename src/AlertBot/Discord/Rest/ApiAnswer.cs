namespace AlertBot.Discord.Rest;

/// <summary>What became of one request.</summary>
internal abstract record ApiAnswer
{
    private ApiAnswer()
    {
    }

    internal sealed record Ok(byte[] Json) : ApiAnswer;

    internal sealed record Not(SendResult Why) : ApiAnswer;
}
