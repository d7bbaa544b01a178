using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace AlertBot.Feeds.WebSub;

/// <summary>The Link headers of an answer (RFC 8288), as far as they name a hub.</summary>
internal static partial class LinkHeader
{
    /// <param name="address">What relative links start from, and the feed's name where no self link gives another.</param>
    public static PushLinks? Push(HttpResponseHeaders headers, Uri address) =>
        headers.NonValidated.TryGetValues("Link", out var values) ? Push(values, address) : null;

    public static PushLinks? Push(IEnumerable<string> values, Uri address)
    {
        var links = values.SelectMany(value => Link().Matches(value)).ToList();
        return Target(links, "hub", address) is { } hub ? new PushLinks(hub, Target(links, "self", address) ?? address.AbsoluteUri) : null;
    }

    private static string? Target(IEnumerable<Match> links, string rel, Uri address) => links
        .Where(link => Rel().Match(link.Groups["parameters"].Value).Groups["rel"].Value.Split(' ').Contains(rel, StringComparer.OrdinalIgnoreCase))
        .Select(link => Uri.TryCreate(address, link.Groups["target"].Value.Trim(), out var target) ? target.AbsoluteUri : null)
        .FirstOrDefault(target => target is not null);

    [GeneratedRegex("<(?<target>[^<>]*)>(?<parameters>[^<]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(";\\s*rel\\s*=\\s*(?:\"(?<rel>[^\"]*)\"|(?<rel>[^\\s;,]+))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Rel();
}
