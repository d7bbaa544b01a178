using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>What names of several words are called for short: "Financial Times" is "FT".</summary>
internal sealed partial class Initials
{
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    public Initials(IEnumerable<(string Initials, string Name)> known)
    {
        foreach (var (initials, name) in known)
            _names.TryAdd(initials, name);
    }

    public static IEnumerable<(string Initials, string Name)> In(string text) =>
        from Match name in Name().Matches(text)
        select (string.Concat(Capital().Matches(name.Value).Select(static capital => capital.Value)), name.Value);

    /// <summary>The question with what it calls for short written out, where nothing is called so itself.</summary>
    public string Spell(string question, Func<string, bool> isKnown) => _names.Count == 0 ? question : Short().Replace(
        question, word => !isKnown(word.Value.ToLowerInvariant()) && _names.TryGetValue(word.Value, out var name) ? name : word.Value);

    [GeneratedRegex(@"\b(?!The\b|An?\b)\p{Lu}\p{Ll}+(?:\s+(?:(?:of|for|and)\s+)?\p{Lu}\p{Ll}+){1,4}\b")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b\p{Lu}")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\b\p{L}{2,5}\b")]
    private static partial Regex Short();
}
