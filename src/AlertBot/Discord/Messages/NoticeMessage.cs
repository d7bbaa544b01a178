using System.Diagnostics;
using AlertBot.Alerts;

namespace AlertBot.Discord.Messages;

/// <summary>A notice as a card in the ops channel, with a way to see how all feeds are.</summary>
internal static class NoticeMessage
{
    public static DiscordMessage Write(Notice notice) => new()
    {
        Embeds =
        [
            new()
            {
                Title = Markdown.Escape(notice.Title),
                Description = Markdown.Escape(notice.Text),
                Color = Color(notice.Kind),
                Timestamp = notice.At,
            },
        ],
        Rows = [new([new HealthButton(notice.Id).ToButton()])],
        Nonce = notice.Id.Value,
    };

    private static int Color(NoticeKind kind) => kind switch
    {
        NoticeKind.Trouble => 0xEB5757,
        NoticeKind.Recovery => 0x23A55A,
        _ => throw new UnreachableException($"No colour for {kind}."),
    };
}
