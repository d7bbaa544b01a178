using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Control;

/// <summary>Uploaded files. Only images are shown by a browser; the rest is for download, whatever type it claims.</summary>
internal static class AttachmentRoutes
{
    private static readonly string[] _images = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    public static void MapAttachments(this IEndpointRouteBuilder app) =>
        app.MapGet("/attachments/{channel}/{id}/{name}", (Store store, HttpContext http, string id) => File(store, http, Snowflake.Parse(id)));

    private static IResult File(Store store, HttpContext http, Snowflake? id)
    {
        if (id is not { } known || store.Files.Find(known) is not { } file)
            return Refusals.NotFound;

        http.Response.Headers.XContentTypeOptions = "nosniff";
        return _images.Contains(file.ContentType)
            ? Results.File(file.Bytes, file.ContentType)
            : Results.File(file.Bytes, "application/octet-stream", file.Filename);
    }
}
