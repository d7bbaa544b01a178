namespace AlertBot.DiscordEmulator.Wire;

/// <remarks><c>Index</c>: The n of <c>files[n]</c>; the form's attachments refer to it.</remarks>
internal sealed record UploadedFile(int Index, string Filename, string ContentType, byte[] Bytes);
