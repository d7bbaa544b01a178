using System.Diagnostics;
using AlertBot.Alerts;

namespace AlertBot.Discord.Messages;

/// <summary>A notice as a card in the ops channel, with a way to see how things are now.</summary>
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
        Rows = [new([Button(notice)])],
        Nonce = notice.Id.Value,
    };

    private static Button Button(Notice notice) => notice.Kind switch
    {
        NoticeKind.Parked => new ParkedButton(notice.Id).ToButton(),
        NoticeKind.Followed => new StopButton(notice.Id).ToButton(),
        _ => new HealthButton(notice.Id).ToButton(),
    };

    private static int Color(NoticeKind kind) => kind switch
    {
        NoticeKind.Trouble or NoticeKind.Parked or NoticeKind.Poison => 0xEB5757,
        NoticeKind.Recovery or NoticeKind.Followed => 0x23A55A,
        _ => throw new UnreachableException($"No colour for {kind}."),
    };
}
