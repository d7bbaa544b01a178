using CsCheck;

namespace AlertBot.Tests.Discord.Messages;

/// <summary>Text as no outlet should write it: any UTF-16 unit, characters of many parts, Markdown, mentions, nothing at all.</summary>
internal static class AnyText
{
    private static readonly Gen<string> _piece = Gen.OneOf(
        Gen.String[Gen.Char['\0', '\uffff'], 0, 12],
        Gen.String[Gen.Char.AlphaNumeric, 1, 9],
        Gen.OneOf(" ", "\n", "\r\n", "\t", "", "\u200b", "\u00a0"),
        Gen.OneOf("👨‍👩‍👧‍👦", "🇩🇪", "e\u0301\u0323", "क्षि", "한국", "\u0600[", "👍🏽", "\ud83d", "\udc00", "…"),
        Gen.OneOf("[a](https://b.example/c)", "[x", "](", "**bold**", "*", "\\", "`", "||", "<t:1:D>", "<@1>", "@everyone", "https://b.example/_c_", "# "),
        Gen.Int[1, 2_500].Select(static count => new string('a', count)),
        Gen.Int[1, 3_000].Select(static count => new string('\u0301', count)));

    public static Gen<string[]> Pieces { get; } = _piece.Array[0, 60];

    public static Gen<string> Any { get; } = _piece.Array[0, 12].Select(string.Concat);

    public static Gen<string> Words { get; } = Gen.String[Gen.Char['a', 'z'], 1, 9].Array[0, 12].Select(static words => string.Join(' ', words));
}
