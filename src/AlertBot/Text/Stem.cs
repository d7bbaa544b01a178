using System.Buffers;

namespace AlertBot.Text;

/// <summary>
/// The part of an English word that its forms share: "acquires", "acquired" and "acquiring" are "acquir". Light on purpose: it takes off
/// endings of inflection only, since a headline tells as much by "investor" against "investment" as by any two words.
/// </summary>
internal static class Stem
{
    private const int Shortest = 3;
    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouy");

    public static string Of(string word)
    {
        if (word.Length <= Shortest || !char.IsAsciiLetterLower(word[^1]))
            return word;
        var stem = Singular(word);
        stem = Cut(stem, "ing") ?? Cut(stem, "ied", "y") ?? Cut(stem, "ed") ?? stem;
        return stem.Length > Shortest && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string Singular(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal))
            return word[..^2];
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    // "string" and "red" keep what looks like an ending; "cutting" loses the doubled letter with it.
    private static string? Cut(string word, string ending, string instead = "")
    {
        if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - ending.Length < Shortest)
            return null;
        var stem = word[..^ending.Length];
        if (!stem.AsSpan().ContainsAny(_vowels))
            return null;
        var doubled = instead.Length == 0 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e');
        return (doubled ? stem[..^1] : stem) + instead;
    }
}
