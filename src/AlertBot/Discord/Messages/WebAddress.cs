namespace AlertBot.Discord.Messages;

/// <summary>Addresses as Discord takes them: absolute, http or https, within a length.</summary>
internal static class WebAddress
{
    /// <summary>Null when it is none: a link that leads nowhere would have the whole message refused.</summary>
    public static string? Of(string? url, int limit) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.AbsoluteUri.Length <= limit
            ? uri.AbsoluteUri
            : null;
}
