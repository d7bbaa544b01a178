using System.Collections.Immutable;
using AlertBot.Commands;

namespace AlertBot.Discord.Messages;

/// <summary>An answer as a card: the text, its lines, and where it comes from. What is not known looks different from what is.</summary>
internal static class ReplyMessage
{
    private const int KnownColor = 0x5865F2;
    private const int UnknownColor = 0xF0B232;

    // Room for the sources, which stand last and must not be what a long answer loses.
    private const int SourceCharacters = 1_200;

    public static DiscordMessage Write(CommandReply reply) => new()
    {
        Embeds =
        [
            new()
            {
                Title = Markdown.Escape(reply.Title),
                Description = Description(reply),
                Color = reply.Known ? KnownColor : UnknownColor,
                Footer = Footer(reply),
            },
            .. PreviewCards.Of(reply.Previews),
        ],
        Flags = MessageFlags.Ephemeral,
    };

    private static EmbedFooter? Footer(CommandReply reply)
    {
        var page = reply.Pages > 1 ? $"Page {reply.Page + 1} of {reply.Pages}" : null;
        return (reply.Note, page) is (null, null) ? null : new(string.Join(" · ", new[] { reply.Note, page }.OfType<string>()));
    }

    private static string Description(CommandReply reply)
    {
        var sources = WholeLines.Within(SourceCharacters, [.. reply.Sources.Select(Source)]);
        var answer = WholeLines.Within(MessageLimits.Description - SourceCharacters - 4, Answer(reply));
        return string.Join("\n\n", new[] { answer, sources }.Where(static part => part.Length > 0));
    }

    private static ImmutableArray<string> Answer(CommandReply reply)
    {
        var text = Escape(reply.Text);
        ImmutableArray<string> opening = (text.Length, reply.Lines.Length) switch
        {
            (0, _) => [],
            (_, 0) => [text],
            _ => [text, ""],
        };
        return [.. opening, .. reply.Lines.Select(Line)];
    }

    // The lead carries the link, so that a list is not all links; a line without one is its own link, with its day.
    private static string Line(ReplyLine line)
    {
        if (line.Lead.Length == 0)
            return $"- {Markdown.Link(line.Text, line.Url)}{(line.At is { } time ? $" · {Markdown.Day(time)}" : "")}";

        var lead = line.Url is null ? Markdown.Bold(line.Lead) : $"**{Markdown.Link(line.Lead, line.Url)}**";
        return $"- {lead} {string.Join("\n  - ", line.Text.Split('\n').Select(Escape))}";
    }

    private static string Escape(string text) => Mention.Show(Moment.Show(Markdown.Escape(text), Markdown.Time), Markdown.Role, Markdown.Channel);

    // Subtext, so that it does not compete with the answer (support.discord.com, "Markdown Text 101").
    private static string Source(ReplySource source) =>
        $"-# {Markdown.Link(source.Title, source.Url)} · {Markdown.Escape(source.Outlet)} · {Markdown.Day(source.AsOf)}";
}
