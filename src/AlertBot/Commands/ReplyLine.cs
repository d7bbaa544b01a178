namespace AlertBot.Commands;

/// <summary>A line of a list: what leads it (a date, a term's name), the text, and where it leads.</summary>
/// <param name="ForAdmins">Left out when the reply is shown to everybody.</param>
internal sealed record ReplyLine(string Lead, string Text, string? Url = null, DateTimeOffset? At = null, bool ForAdmins = false);
