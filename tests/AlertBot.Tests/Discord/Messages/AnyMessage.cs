using AlertBot.Discord.Messages;
using CsCheck;

namespace AlertBot.Tests.Discord.Messages;

/// <summary>Messages with any text in every field and too much of everything.</summary>
internal static class AnyMessage
{
    private static readonly Gen<string> _url = Gen.OneOf(
        Gen.OneOf("https://outlet.example/a", "http://127.0.0.1:5000/b?c=d", "ftp://x.example", "", "/relative", "https://", "javascript:alert(1)"),
        AnyText.Any.Select(static text => "https://outlet.example/" + text));

    private static readonly Gen<EmbedField> _field = Gen.Select(AnyText.Any, AnyText.Any, Gen.Bool, static (name, value, inline) => new EmbedField(name, value, inline));

    private static readonly Gen<Button> _button = Gen.Select(Gen.Bool, AnyText.Any, _url, AnyText.Any, static (link, label, url, id) =>
        link ? Button.Link(label, url) : Button.Action(label, id));

    private static readonly Gen<Embed> _embed = Gen.Select(AnyText.Any, _url, AnyText.Any, AnyText.Any, _field.Array[0, 30], AnyText.Any, Gen.Int[0, 0xFFFFFF],
        static (title, url, description, author, fields, footer, color) => new Embed
        {
            Title = title,
            Url = url,
            Description = description,
            Color = color,
            Author = new(author, url),
            Fields = [.. fields],
            Footer = new(footer),
        });

    public static Gen<DiscordMessage> Any { get; } = Gen.Select(AnyText.Any, _embed.Array[0, 12], _button.Array[0, 7].Array[0, 7], AnyText.Any,
        static (content, embeds, rows, nonce) => new DiscordMessage
        {
            Content = content,
            Embeds = [.. embeds],
            Rows = [.. rows.Select(static row => new ButtonRow([.. row]))],
            Nonce = nonce.Length == 0 ? null : nonce,
        });
}
