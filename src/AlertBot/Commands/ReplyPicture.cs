namespace AlertBot.Commands;

/// <summary>A picture beside a reply. It is drawn only where it is shown.</summary>
/// <param name="Description">For those who do not see it.</param>
internal sealed record ReplyPicture(string FileName, string Description, Func<byte[]> Png)
{
    /// <summary>The same with its drawing done, beside whoever waits for it.</summary>
    public async Task<ReplyPicture> DrawnAsync()
    {
        var png = await Task.Run(Png);
        return this with { Png = () => png };
    }
}
