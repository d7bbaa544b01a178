namespace AlertBot.Commands;

/// <summary>One autocomplete choice. Discord allows 25 of them, 100 characters each (DISCORD.md, "Interactions").</summary>
internal sealed record Choice(string Name, string Value)
{
    public const int Most = 25;
    public const int LongestText = 100;

    public static string Cut(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
}
