namespace AlertBot.Discord.Messages;

/// <summary>The characters left for all embeds of a message together.</summary>
internal sealed class CharacterBudget(int characters)
{
    public int Left { get; private set; } = characters;

    /// <summary>The text within its own limit and what is left; null when nothing remains of it.</summary>
    public string? Take(string? text, int limit)
    {
        var cut = TextCut.To(text, Math.Min(limit, Left));
        Left -= cut.Length;
        return cut.Length == 0 ? null : cut;
    }
}
