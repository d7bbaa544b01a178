namespace AlertBot.Commands;

/// <summary>A file beside a reply.</summary>
/// <param name="Description">For those who do not open it.</param>
internal sealed record ReplyFile(string Name, string Description, string ContentType, byte[] Bytes);
