using System.Collections.Immutable;
using System.Diagnostics;
using AlertBot.Alerts;

namespace AlertBot.Discord.Messages;

/// <summary>
/// Alerts as they would look in a channel, several in a reply to one person: each the card that its channel gets, by itself or in a digest, with what
/// would stand above it as a field (in a card a role's name is shown and nobody is pinged), and what becomes of it in words.
/// </summary>
internal static class PreviewCards
{
    // All cards of a message share 6,000 characters; the reply above them takes a thousand, and a card's fields and title some six hundred.
    private const int Cards = MessageLimits.EmbedCharacters - 1_000;
    private const int Fields = 600;
    private const int Lead = 250;

    public static ImmutableArray<Embed> Of(ImmutableArray<AlertPreview> previews) => [.. previews.Select(preview => Card(preview, Math.Max(Cards / previews.Length - Fields, Lead)))];

    private static Embed Card(AlertPreview preview, int room)
    {
        var card = preview.Decision switch
        {
            AlertDecision.Send => Alone(preview),
            AlertDecision.Hold => DigestMessage.Card(preview.Deal.Name, preview.Development),
            AlertDecision.Suppress => Untold(preview),
            var other => throw new UnreachableException($"No such decision: {other}."),
        };
        return card with { Description = TextCut.To(card.Description, room), Fields = [.. card.Fields, new("In this channel", Fate(preview.Decision))] };
    }

    private static Embed Alone(AlertPreview preview)
    {
        var (deal, development, here, _) = preview;
        var message = DevelopmentMessage.Write(deal, development, AlertId.Of(development.Id, here), here);
        var lead = TextCut.To(message.Content, Lead);
        return message.Embeds[0] with { Fields = [.. lead.Length == 0 ? [] : (EmbedField[])[new("Above the card", lead)], .. message.Embeds[0].Fields] };
    }

    private static Embed Untold(AlertPreview preview) => new()
    {
        Title = Markdown.Escape(preview.Development.Headline),
        Url = preview.Development.Url,
        Color = WithdrawnLine.Color,
        Footer = new(DevelopmentMessage.Outlet(preview.Development)),
        Timestamp = preview.Development.Published,
    };

    private static string Fate(AlertDecision decision) => decision switch
    {
        AlertDecision.Hold hold => $"In a digest {Markdown.Time(hold.Until)}: {Markdown.Escape(hold.Reason)}",
        AlertDecision.Suppress suppress => $"Not told: {Markdown.Escape(suppress.Reason)}",
        _ => "Told at once",
    };
}
