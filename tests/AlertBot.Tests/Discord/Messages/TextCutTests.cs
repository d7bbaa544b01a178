using System.Globalization;
using AlertBot.Discord.Messages;
using CsCheck;

namespace AlertBot.Tests.Discord.Messages;

public static class TextCutTests
{
    private const string Family = "👨‍👩‍👧‍👦";

    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("  trimmed\n", 7, "trimmed")]
    [InlineData("Harbour buys Orchard for cash", 20, "Harbour buys…")]
    [InlineData("abcdefgh", 5, "abcd…")]
    [InlineData("abc😀def", 5, "abc…")]
    [InlineData(Family + Family, 12, Family + "…")]
    [InlineData("abc" + Family, 8, "abc…")]
    [InlineData("cafe\u0301s", 5, "caf…")]
    [InlineData("read [the story](https://outlet.example/x) now", 30, "read…")]
    [InlineData(@"abc\*def", 5, "abc…")]
    [InlineData("on <t:1767225600:D> then", 12, "on…")]
    [InlineData("x **bold words** y", 10, "x…")]
    [InlineData("tab\tand\r\nline\0", 20, "tab and\nline")]
    [InlineData("\u202eevil", 20, "evil")]
    [InlineData("abc", 1, "…")]
    [InlineData("abc", 0, "")]
    [InlineData(" \n ", 10, "")]
    public static void A_Text_Is_Cut_Where_A_Reader_Would_Cut_It(string text, int limit, string cut) => Assert.Equal(cut, TextCut.To(text, limit));

    [Fact]
    public static void Half_A_Surrogate_Pair_Becomes_The_Replacement_Character() => Assert.Equal("a\uFFFDb", TextCut.To("a\ud83db", 10));

    [Fact]
    public static void A_Cut_Is_Never_Within_A_Character_A_Link_Or_An_Escape() =>
        Gen.Select(AnyText.Pieces, Gen.Int[0, 300]).Sample((pieces, limit) =>
        {
            var text = TextCut.To(string.Concat(pieces), int.MaxValue);
            var cut = TextCut.To(text, limit);
            if (cut == text)
                return;

            Assert.InRange(cut.Length, 0, limit);
            if (limit == 0)
                return;

            var kept = cut[..^1];
            Assert.EndsWith("…", cut, StringComparison.Ordinal);
            Assert.StartsWith(kept, text, StringComparison.Ordinal);
            Assert.Contains(kept.Length, StringInfo.ParseCombiningCharacters(text).Append(text.Length));
        }, iter: 1_000);

    [Fact]
    public static void A_Link_Is_Kept_Whole_Or_Left_Out() =>
        Gen.Select(AnyText.Words, Gen.Int[1, 120]).Sample((words, limit) =>
        {
            const string link = "[two words](https://outlet.example/a_b)";
            var cut = TextCut.To($"{words} {link} {words}", limit);

            Assert.DoesNotContain("[", cut.Replace(link, "", StringComparison.Ordinal), StringComparison.Ordinal);
        }, iter: 2_000);
}
