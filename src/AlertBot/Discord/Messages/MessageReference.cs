namespace AlertBot.Discord.Messages;

/// <summary>What a message replies to (resources/message, message reference). Where that is gone, the message stands by itself.</summary>
internal sealed record MessageReference(string MessageId)
{
    public bool FailIfNotExists { get; }
}
