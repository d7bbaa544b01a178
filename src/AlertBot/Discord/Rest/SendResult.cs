namespace AlertBot.Discord.Rest;

/// <summary>The outcome of posting or editing a message.</summary>
internal abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>One line for people.</summary>
    public abstract string Reason { get; }

    internal sealed record Sent(string MessageId) : SendResult
    {
        public override string Reason => $"sent as message {MessageId}";
    }

    /// <summary>Not sent: told by Discord, or known beforehand from what it told earlier.</summary>
    internal sealed record RateLimited(TimeSpan RetryAfter, bool Global) : SendResult
    {
        public override string Reason => $"rate limited{(Global ? " globally" : "")} for {RetryAfter.TotalSeconds:0.0} s";
    }

    /// <summary>Not sent, and it will not be: the message, the channel or our rights have to change first.</summary>
    /// <param name="Code">Discord's JSON error code, topics/opcodes-and-status-codes.</param>
    internal sealed record Refused(int Code, string Why) : SendResult
    {
        /// <summary>Somebody deleted it.</summary>
        public const int UnknownMessage = 10008;

        public override string Reason => $"refused ({Code}): {Why}";
    }

    /// <summary>It was only looked for, and is not there.</summary>
    /// <param name="RetryAfter">When it may be looked for again.</param>
    internal sealed record Absent(string Why, TimeSpan RetryAfter) : SendResult
    {
        public override string Reason => Why;
    }

    /// <summary>An outage, a time-out, a broken answer.</summary>
    /// <param name="MayBeThere">Whether it may have taken effect all the same.</param>
    /// <param name="RetryAfter">When Discord says that it may be tried again; null where it says nothing.</param>
    internal sealed record Failed(string Why, bool MayBeThere = true, TimeSpan? RetryAfter = null) : SendResult
    {
        public override string Reason => Why;
    }
}
