using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Api;

/// <summary>Reads the body before the endpoint runs, so that endpoints see forms that are JSON at least.</summary>
internal static class FormGate
{
    /// <summary>resources/message.mdx: "The maximum request size when sending a message is 25 MiB".</summary>
    public const long MostBytes = 25 * 1024 * 1024;

    public static async Task ReadAsync(HttpContext http, RequestDelegate next)
    {
        if (await RefusedAsync(http) is { } refused)
            await refused.ExecuteAsync(http);
        else
            await next(http);
    }

    private static async Task<Refusal?> RefusedAsync(HttpContext http)
    {
        if (http.Request.Method is not ("POST" or "PUT" or "PATCH") || http.Request.ContentLength is 0)
            return null;
        if (http.Request.ContentLength > MostBytes)
            return Refusals.RequestTooLarge;
        if (http.Request.ContentType is null && http.Request.ContentLength is null)
            return null;
        if (!FormBody.IsKnown(http.Request.ContentType))
            return WrongType();
        if (await FormBody.ReadAsync(http.Request.ContentType, http.Request.Body, http.RequestAborted) is not { } form)
            return Refusals.InvalidJson;

        http.Items[typeof(Form)] = form;
        return null;
    }

    private static Refusal WrongType()
    {
        var errors = new FormErrors();
        errors.Add([], "CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.");
        return errors.Refusal();
    }
}
