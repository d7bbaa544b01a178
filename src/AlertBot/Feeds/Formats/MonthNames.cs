using System.Globalization;
using System.Text;

namespace AlertBot.Feeds.Formats;

/// <summary>Months by name in English, German, French, Spanish, Italian and Portuguese, told apart by their first letters.</summary>
internal static class MonthNames
{
    // Accents are dropped before the look-up. The longest beginning that fits decides: "juillet" is not "jui" for June.
    private static readonly (string Beginning, int Month)[] _beginnings = [.. new (string, int)[]
    {
        ("jan", 1), ("jän", 1), ("gen", 1), ("ene", 1), ("feb", 2), ("fev", 2), ("fév", 2), ("mar", 3), ("mär", 3), ("mrz", 3), ("mae", 3),
        ("apr", 4), ("avr", 4), ("abr", 4), ("may", 5), ("mai", 5), ("mag", 5), ("jun", 6), ("juin", 6), ("giu", 6),
        ("jul", 7), ("juil", 7), ("lug", 7), ("aug", 8), ("aou", 8), ("ago", 8), ("sep", 9), ("set", 9),
        ("oct", 10), ("okt", 10), ("ott", 10), ("out", 10), ("nov", 11), ("dec", 12), ("dez", 12), ("dic", 12),
    }.Select(known => (Plain(known.Item1), known.Item2))];

    /// <summary>1 to 12; 0 for a word that is no month.</summary>
    public static int Number(string word)
    {
        var plain = Plain(word);
        return Array.Find(_beginnings, known => plain.StartsWith(known.Beginning, StringComparison.Ordinal)).Month;
    }

    private static string Plain(string word) => string.Concat(word.ToLowerInvariant()
        .Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
