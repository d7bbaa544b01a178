using System.Globalization;
using System.Net;
using System.Text;

namespace AlertBot.Text;

/// <summary>The same word for the same letters: lower case, no accents ("Nestlé" is "nestle").</summary>
internal static class Fold
{
    private const int LongestEntity = 10;

    public static string Word(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAscii(c))
                return WithoutAccents(word);
        }

        return Lower(word);
    }

    /// <summary>The character that an HTML entity at this place stands for, and its length; feeds leave them in titles.</summary>
    public static (char Character, int Length)? Entity(ReadOnlySpan<char> text)
    {
        if (text[0] != '&')
            return null;
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2)
            return null;
        var decoded = WebUtility.HtmlDecode(text[..(end + 1)].ToString());
        return decoded.Length == 1 ? (decoded[0], end + 1) : null;
    }

    private static string Lower(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, static (target, source) => source.ToLowerInvariant(target));

    private static string WithoutAccents(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }
}
