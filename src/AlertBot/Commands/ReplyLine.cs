namespace AlertBot.Commands;

/// <summary>A line of a list: what leads it (a date, a term's name), the text, and where it leads.</summary>
internal sealed record ReplyLine(string Lead, string Text, string? Url = null, DateTimeOffset? At = null);
