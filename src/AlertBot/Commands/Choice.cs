using System.Globalization;

namespace AlertBot.Commands;

/// <summary>One autocomplete choice. Discord allows 25 of them, 100 characters each (DISCORD.md, "Interactions").</summary>
internal sealed record Choice(string Name, string Value)
{
    public const int Most = 25;
    public const int LongestText = 100;

    public static string Cut(string text) => Cut(text, LongestText);

    /// <summary>Ends with "…" where it has to be shortened, and never within what a reader sees as one character.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..StringInfo.ParseCombiningCharacters(text).Last(start => start < most)] + "…";
}
