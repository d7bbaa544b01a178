using AlertBot.Alerts;
using AlertBot.Developments;

namespace AlertBot.Discord.Messages;

/// <summary>A digest: one small card for each development that was held, the most important first. It pings nobody.</summary>
internal static class DigestMessage
{
    // Ten cards share the 6,000 characters of a message: 256 of a title, these, and the two names of the footer.
    private const int Summary = 220;
    private const int Name = 48;

    public static DiscordMessage Write(Digest digest, IReadOnlyList<(string Deal, Development Development)> developments, string? person = null) => new()
    {
        Content = $"{Markdown.Bold(Count(developments.Count))}: {Markdown.Escape(digest.Reason)}",
        Embeds = [.. developments.OrderByDescending(told => told.Development.Importance).ThenBy(told => told.Development.Published).Select(told => Card(told.Deal, told.Development))],
        Rows = [new([new DigestButton(digest.Id).ToButton(), .. StopButton.For(person, digest.Id)])],
        Nonce = digest.Id.Value,
    };

    public static Embed Card(string deal, Development development)
    {
        var style = KindStyle.Of(development.Kind);
        return new()
        {
            Title = development.Withdrawal is null ? Markdown.Escape(development.Headline) : Strike.Out(Markdown.Escape(development.Headline), MessageLimits.Title),
            Url = development.Url,
            Description = development.Withdrawal is { } withdrawal ? TextCut.To(WithdrawnLine.Of(withdrawal), Summary) : TextCut.To(Markdown.Escape(development.Summary), Summary),
            Color = development.Withdrawal is null ? style.Color : WithdrawnLine.Color,
            Footer = new($"{TextCut.To(deal, Name)} · {style.Label} · {TextCut.To(development.Outlet, Name)}"),
            Timestamp = development.Published,
        };
    }

    public static string Count(int developments) => developments == 1 ? "One development" : $"{developments} developments";
}
