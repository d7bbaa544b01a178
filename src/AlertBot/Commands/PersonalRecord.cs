namespace AlertBot.Commands;

/// <summary>One thing that is stored about a person.</summary>
/// <param name="What">Why it is stored.</param>
internal sealed record PersonalRecord(string What, string Text, DateTimeOffset? At = null);
