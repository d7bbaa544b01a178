using System.Collections.Immutable;
using AlertBot.Text;

namespace AlertBot.Discord.Messages;

/// <summary>
/// The one place where a message is brought within what Discord takes (discord-api-docs: resources/message, embed limits;
/// components/reference). Characters are counted as UTF-16 units, which is never fewer than Discord counts.
/// </summary>
internal static class MessageLimits
{
    public const int Content = 2_000;
    public const int Embeds = 10;
    public const int EmbedCharacters = 6_000;
    public const int Title = 256;
    public const int Description = 4_096;
    public const int Fields = 25;
    public const int FieldName = 256;
    public const int FieldValue = 1_024;
    public const int Footer = 2_048;
    public const int Author = 256;
    public const int EmbedUrl = 2_048;
    public const int Nonce = 25;

    // Discord refuses a message that holds nothing (50006) and a field without a name (50035).
    private const string Nothing = "…";
    private const string NoName = "\u200b";

    public static DiscordMessage Fit(DiscordMessage message)
    {
        var embeds = FitEmbeds(message.Embeds);
        var content = TextCut.To(message.Content, Content);
        return message with
        {
            Content = content.Length == 0 && embeds.IsEmpty ? Nothing : content,
            Embeds = embeds,
            Rows = ButtonLimits.Fit(message.Rows),
            // A nonce cut short could be another message's; a hash is as long as it may be and as particular.
            Nonce = message.Nonce is { Length: > Nonce } nonce ? ContentHash.Of(nonce) : message.Nonce,
        };
    }

    private static ImmutableArray<Embed> FitEmbeds(ImmutableArray<Embed> embeds)
    {
        var budget = new CharacterBudget(EmbedCharacters);
        var links = new HashSet<string>();
        return [.. embeds.Take(Embeds).Select(embed => Fit(embed, budget, links)).OfType<Embed>()];
    }

    /// <summary>Null when there is nothing to show. Of two embeds with one address Discord shows the first only, so the second goes without.</summary>
    private static Embed? Fit(Embed embed, CharacterBudget budget, HashSet<string> links)
    {
        var fitted = embed with
        {
            Title = budget.Take(embed.Title, Title),
            Url = WebAddress.Of(embed.Url, EmbedUrl) is { } url && links.Add(url) ? url : null,
            Author = budget.Take(embed.Author?.Name, Author) is { } author ? new(author, WebAddress.Of(embed.Author?.Url, EmbedUrl)) : null,
            Description = budget.Take(embed.Description, Description),
            Fields = [.. embed.Fields.Take(Fields).Select(field => Fit(field, budget)).OfType<EmbedField>()],
            Footer = budget.Take(embed.Footer?.Text, Footer) is { } footer ? new(footer) : null,
        };
        return fitted is { Title: null, Author: null, Description: null, Fields.IsEmpty: true, Footer: null } ? null : fitted;
    }

    /// <summary>Null when there is no value to show, or no room for it beside its name.</summary>
    private static EmbedField? Fit(EmbedField field, CharacterBudget budget)
    {
        var name = TextCut.To(field.Name, FieldName) is { Length: > 0 } given ? given : NoName;
        if (budget.Left <= name.Length || TextCut.To(field.Value, FieldValue).Length == 0)
            return null;

        budget.Take(name, FieldName);
        return field with { Name = name, Value = budget.Take(field.Value, FieldValue)! };
    }
}
