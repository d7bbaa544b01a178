namespace AlertBot.Discord.Messages;

/// <summary>A file that goes with a message (reference, uploading files).</summary>
internal sealed record MessageFile(string Name, string Description, byte[] Bytes)
{
    // resources/message, attachment object.
    private const int LongestDescription = 1_024;

    public string ContentType { get; init; } = "image/png";

    /// <param name="Id">Which part of the form it is: files[0].</param>
    internal sealed record Described(string Id, string Filename, string Description)
    {
        public string Description { get; } = TextCut.To(Description, LongestDescription);
    }
}
