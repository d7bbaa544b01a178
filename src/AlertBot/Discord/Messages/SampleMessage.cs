using AlertBot.Alerts;

namespace AlertBot.Discord.Messages;

/// <summary>A test: an alert as the channel would get it, marked as what it is. It pings nobody.</summary>
internal static class SampleMessage
{
    public static DiscordMessage Write(Notice notice, Subscription? subscription)
    {
        var alert = DevelopmentMessage.Write(SampleAlert.Deal, SampleAlert.Development(notice.At), notice.Id, subscription is null ? null : subscription with { Role = null });
        return alert with { Content = $"{Markdown.Bold("Test.")} {Markdown.Escape(notice.Text)}\n{alert.Content}".TrimEnd() };
    }
}
