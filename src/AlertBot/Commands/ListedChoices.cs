namespace AlertBot.Commands;

/// <summary>What an option may hold that takes several with commas between: the last of them is being typed, those before it stay.</summary>
internal static class ListedChoices
{
    /// <param name="near">What the last one may mean.</param>
    public static IReadOnlyList<Choice> For(string typed, Func<string, IEnumerable<Choice>> near)
    {
        var end = typed.LastIndexOf(',') + 1;
        var before = end == 0 ? "" : $"{typed[..end].TrimEnd()} ";
        var chosen = before.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. near(typed[end..].Trim()).Where(choice => !chosen.Contains(choice.Value, StringComparer.OrdinalIgnoreCase)).Take(Choice.Most).Select(choice => new Choice(Choice.Cut(before + choice.Name), before + choice.Value))];
    }
}
