namespace AlertBot.Developments.Facts.Lexing;

/// <summary>Writes vocabularies as they read best: "one=1 two=2", or groups of spellings "jan january | feb february".</summary>
internal static class WordTables
{
    public static WordTable<TValue> Pairs<TValue>(string pairs, Func<string, TValue> value) => new(
        pairs.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split('='))
            .Select(pair => KeyValuePair.Create(pair[0], value(pair[1]))));

    /// <summary>Every word of the first group means 1, of the second 2, and so on.</summary>
    public static WordTable<int> Groups(string groups) => new(
        groups.Split('|').SelectMany((group, i) => group
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => KeyValuePair.Create(word, i + 1))));

    public static WordTable<bool> Set(string words) => new(
        words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => KeyValuePair.Create(word, true)));
}
