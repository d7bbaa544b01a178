using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Developments.Facts;

namespace AlertBot.Discord.Messages;

/// <summary>The alert: one development as a card, with where it was read and a way to ask why it was sent.</summary>
internal static class DevelopmentMessage
{
    private const int MostAmounts = 3;

    /// <param name="subscription">The channel's, for what stands above the card; null for the card alone.</param>
    /// <param name="person">The user whose direct messages the channel is; null for a channel of a server.</param>
    public static DiscordMessage Write(Deal deal, Development development, AlertId id, Subscription? subscription = null, string? person = null) =>
        Write(deal, development, id, subscription?.Lead, subscription?.Person ?? person);

    /// <param name="lead">What stands above the card; null leaves an edited message what it has there.</param>
    public static DiscordMessage Write(Deal deal, Development development, AlertId id, Lead? lead, string? person) => new()
    {
        Content = development.Withdrawal is { } withdrawal ? WithdrawnLine.Of(withdrawal) : lead is null ? "" : AlertLead.Of(lead, deal, development),
        PingedRoles = lead?.Role is { } role && development.Withdrawal is null ? [role] : [],
        Embeds = [Card(deal, development)],
        Rows = [new([Button.Link($"Read at {Outlet(development)}", development.Url), new WhyButton(deal.Id, id).ToButton(), .. StopButton.For(person, id)])],
        Nonce = id.Value,
    };

    private static Embed Card(Deal deal, Development development)
    {
        var (style, stands) = (KindStyle.Of(development.Kind), development.Withdrawal is null);
        var (title, summary) = (Markdown.Escape(development.Headline), Markdown.Escape(development.Summary));
        return new()
        {
            Title = stands ? title : Strike.Out(title, MessageLimits.Title),
            Url = development.Url,
            Description = stands ? summary : Strike.Out(summary, MessageLimits.Description),
            Color = stands ? style.Color : WithdrawnLine.Color,
            Fields = [.. Fields(deal, development, style), .. stands ? AmountFields(Amounts(development)) : [], .. stands ? FollowingReports.Of(development) : []],
            Footer = new(Outlet(development)),
            Timestamp = development.Published,
        };
    }

    private static ImmutableArray<EmbedField> Fields(Deal deal, Development development, KindStyle style) =>
    [
        new("Deal", Markdown.Escape(deal.Name), Inline: true),
        new("Kind", style.Label, Inline: true),
        new("Importance", Importance(development.Importance), Inline: true),
    ];

    /// <summary>The money and percentages of the headline, where it tells any, with how exactly they are meant.</summary>
    public static ImmutableArray<string> Amounts(Development development) =>
    [
        .. MoneyReader.Read(development.Headline).Select(static money => (money.Start, money.Wording))
            .Concat(PercentReader.Read(development.Headline).Select(static percent => (percent.Start, percent.Wording)))
            .OrderBy(static amount => amount.Start)
            .Select(static amount => Markdown.Escape(amount.Wording))
            .Distinct()
            .Take(MostAmounts),
    ];

    private static ImmutableArray<EmbedField> AmountFields(ImmutableArray<string> told) =>
        told.IsEmpty ? [] : [new(told.Length == 1 ? "Amount" : "Amounts", string.Join(" · ", told), Inline: true)];

    // A scale without words: seen at a glance, never shouting.
    public static string Importance(int importance)
    {
        var level = Math.Clamp(importance, 1, 5);
        return new string('●', level) + new string('○', 5 - level);
    }

    public static string Outlet(Development development) => Outlet(development.Outlet, development.Url);

    public static string Outlet(string outlet, string url) => string.IsNullOrWhiteSpace(outlet) ? Host(url) : outlet;

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : "the source";
}
