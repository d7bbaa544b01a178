namespace AlertBot.Commands;

/// <summary>A picture beside a reply. It is drawn only where it is shown.</summary>
/// <param name="Description">For those who do not see it.</param>
internal sealed record ReplyPicture(string FileName, string Description, Func<byte[]> Png);
