using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace AlertBot.DiscordEmulator.Wire;

/// <summary>Reads JSON, or multipart with <c>payload_json</c> and <c>files[n]</c> (reference.mdx, "Uploading Files").</summary>
internal static partial class FormBody
{
    public static async Task<Form?> ReadAsync(string? contentType, Stream body, CancellationToken stop)
    {
        if (MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return await ReadPartsAsync(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), body, stop);

        using var bytes = new MemoryStream();
        await body.CopyToAsync(bytes, stop);
        return bytes.Length == 0 ? Form.Empty : Json(bytes.ToArray()) is { } json ? new Form(json, []) : null;
    }

    public static bool IsKnown(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase));

    private static async Task<Form?> ReadPartsAsync(string boundary, Stream body, CancellationToken stop)
    {
        var form = Form.Empty;
        var files = new List<UploadedFile>();
        var parts = new MultipartReader(boundary, body);
        while (await parts.ReadNextSectionAsync(stop) is { } part)
        {
            using var bytes = new MemoryStream();
            await part.Body.CopyToAsync(bytes, stop);
            var name = HeaderUtilities.RemoveQuotes(part.GetContentDispositionHeader()?.Name ?? "").ToString();
            if (name is "payload_json")
            {
                if (Json(bytes.ToArray()) is not { } json)
                    return null;
                form = new Form(json, []);
            }
            else if (FileField().Match(name) is { Success: true } match)
            {
                files.Add(File(part, match, bytes.ToArray()));
            }
        }

        return form with { Files = files };
    }

    private static UploadedFile File(MultipartSection part, Match name, byte[] bytes)
    {
        var disposition = part.GetContentDispositionHeader()!;
        var fileName = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        return new UploadedFile(
            int.Parse(name.Groups["index"].Value, CultureInfo.InvariantCulture),
            string.IsNullOrEmpty(fileName) ? "file" : fileName,
            part.ContentType ?? "application/octet-stream",
            bytes);
    }

    private static JsonElement? Json(byte[] bytes)
    {
        try
        {
            return JsonElement.Parse(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^files\[(?<index>[0-9]{1,2})\]$", RegexOptions.ExplicitCapture)]
    private static partial Regex FileField();
}
