using System.Net.Http.Headers;

namespace AlertBot.Discord.Messages;

/// <summary>The body of a request or an answer.</summary>
internal sealed record Body(byte[] Bytes, string ContentType)
{
    /// <summary>JSON, or the form of JSON and file that Discord takes (reference, uploading files).</summary>
    public static Body Of(byte[] json, MessageFile? file)
    {
        if (file is null)
            return new Body(json, "application/json");

        using var form = new MultipartFormDataContent();
        using var message = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var picture = new ByteArrayContent(file.Bytes) { Headers = { ContentType = new MediaTypeHeaderValue(file.ContentType) } };
        form.Add(message, "payload_json");
        form.Add(picture, "files[0]", file.Name);
        using var bytes = new MemoryStream();
        form.CopyTo(bytes, context: null, CancellationToken.None);
        return new Body(bytes.ToArray(), form.Headers.ContentType!.ToString());
    }
}
