using AlertBot.Alerts;
using AlertBot.Developments;

namespace AlertBot.Discord.Messages;

/// <summary>A digest: one small card for each development that was held, the most important first, and after them what was added to those of earlier digests. It pings nobody.</summary>
internal static class DigestMessage
{
    // Ten cards share the 6,000 characters of a message: 256 of a title, these, and the two names of the footer.
    private const int Summary = 220;
    private const int Additions = 110;
    private const int Name = 48;

    public static DiscordMessage Write(Digest digest, IReadOnlyList<Told> told, string? person = null) => new()
    {
        Content = $"{Markdown.Bold(Count(told))}: {Markdown.Escape(digest.Reason)}",
        Embeds = [.. told.OrderBy(static one => one.IsAddition).ThenByDescending(static one => one.Development.Importance).ThenBy(static one => one.Published).Select(Card)],
        Rows = [new([new DigestButton(digest.Id).ToButton(), .. StopButton.For(person, digest.Id)])],
        Nonce = digest.Id.Value,
    };

    public static Embed Card(string deal, Development development) => Card(deal, development, "");

    public static string Count(IReadOnlyList<Told> told)
    {
        var additions = told.Count(static one => one.IsAddition);
        return (told.Count - additions, additions) switch
        {
            (var developments, 0) => Count(developments),
            (0, var added) => added == 1 ? "One addition" : $"{added} additions",
            var (developments, added) => $"{Count(developments)} and {(added == 1 ? "one addition" : $"{added} additions")}",
        };
    }

    private static string Count(int developments) => developments == 1 ? "One development" : $"{developments} developments";

    private static Embed Card(Told told) => told.Addition is { } added ? AdditionCard(told, added) : Card(told.Deal, told.Development, Added(told));

    private static Embed Card(string deal, Development development, string added) => new()
    {
        Title = development.Withdrawal is null ? Markdown.Escape(development.Headline) : Strike.Out(Markdown.Escape(development.Headline), MessageLimits.Title),
        Url = development.Url,
        Description = development.Withdrawal is { } withdrawal ? Withdrawn(withdrawal) : $"{TextCut.To(Markdown.Escape(development.Summary), Summary - added.Length)}{added}".TrimStart(),
        Color = ColorOf(development),
        Footer = Footer(deal, development, development.Outlet),
        Timestamp = development.Published,
    };

    private static Embed AdditionCard(Told told, Retelling added)
    {
        var (title, development) = (Markdown.Escape(added.Title), told.Development);
        return new()
        {
            Title = development.Withdrawal is null ? title : Strike.Out(title, MessageLimits.Title),
            Url = added.Url,
            Description = development.Withdrawal is { } withdrawal
                ? Withdrawn(withdrawal)
                : TextCut.To($"Adds {Markdown.Bold(TextCut.To(string.Join(" · ", added.Added), Name))} to what was told before: {Markdown.Escape(development.Headline)}", Summary),
            Color = ColorOf(development),
            Footer = Footer(told.Deal, development, added.Outlet),
            Timestamp = added.Published,
        };
    }

    /// <summary>What others added until the digest was closed; those of the last that have room, each with who says so.</summary>
    private static string Added(Told told)
    {
        var added = told.Development.Retellings.Where(retelling => told.Item.Told.Contains(retelling.Article))
            .Select(static retelling => $"{Markdown.Escape(string.Join(" · ", retelling.Added))} ({Markdown.Escape(TextCut.To(retelling.Outlet, Name))})").ToList();
        return added.Count == 0 ? "" : $"\n{TextCut.To($"Added since: {string.Join(", ", added.TakeLast(2))}", Additions)}";
    }

    private static string Withdrawn(Withdrawal withdrawal) => TextCut.To(WithdrawnLine.Of(withdrawal), Summary);

    private static int ColorOf(Development development) => development.Withdrawal is null ? KindStyle.Of(development.Kind).Color : WithdrawnLine.Color;

    private static EmbedFooter Footer(string deal, Development development, string outlet) =>
        new($"{TextCut.To(deal, Name)} · {KindStyle.Of(development.Kind).Label} · {TextCut.To(outlet, Name)}");

    /// <summary>One of a digest's items, with what it is about.</summary>
    internal sealed record Told(string Deal, Development Development, Digest.Item Item)
    {
        public bool IsAddition => Item.Adds is not null;

        public Retelling? Addition => Development.Retellings.FirstOrDefault(retelling => retelling.Article == Item.Adds);

        public DateTimeOffset Published => Addition?.Published ?? Development.Published;
    }
}
