using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Discord.Messages;

/// <summary>A reply under an alert: what a later report added. It pings nobody; the alert did.</summary>
internal static class UpdateMessage
{
    /// <param name="alert">The message to reply to; null while it is not out.</param>
    public static DiscordMessage Write(Deal deal, Development development, Retelling retelling, AlertId id, string? alert, string? person = null) => new()
    {
        Content = development.Withdrawal is { } withdrawal ? WithdrawnLine.Of(withdrawal) : "",
        Embeds = [Card(deal, development, retelling)],
        Rows = [new([Button.Link($"Read at {DevelopmentMessage.Outlet(retelling.Outlet, retelling.Url)}", retelling.Url), new WhyButton(deal.Id, id).ToButton(), .. StopButton.For(person, id)])],
        Reference = alert is null ? null : new MessageReference(alert),
        Nonce = id.Value,
    };

    private static Embed Card(Deal deal, Development development, Retelling retelling)
    {
        var title = Markdown.Escape(retelling.Title);
        return new()
        {
            Title = development.Withdrawal is null ? title : Strike.Out(title, MessageLimits.Title),
            Url = retelling.Url,
            Description = $"Adds {Markdown.Bold(string.Join(" · ", retelling.Added))} to what was told of {Markdown.Escape(deal.Name)}.",
            Color = development.Withdrawal is null ? KindStyle.Of(development.Kind).Color : WithdrawnLine.Color,
            Footer = new(DevelopmentMessage.Outlet(retelling.Outlet, retelling.Url)),
            Timestamp = retelling.Published,
        };
    }
}
