using System.Globalization;

namespace AlertBot.Developments.Reading;

/// <summary>
/// How common words are in headlines at large, and how often they are written with a capital in the middle of one. Counted by
/// <c>AlertBot.Evaluation background</c> over a year of general news, technology and games; words of fewer than eight headlines are left out.
/// </summary>
internal static class Background
{
    private const int Fewest = 8;
    // Above it a word is a name more often than not.
    private const int NameShare = 75;

    private static readonly Dictionary<string, (int Headlines, int Capital)> _words = Read(out _all);
    private static readonly int _all;

    private static readonly Dictionary<string, int> _stems = ByStem();

    private static readonly double _rarest = Math.Log((_all + 1.0) / (Fewest / 2.0));

    /// <summary>Inverse document frequency; words that the table does not have are as rare as its rarest, and a little more.</summary>
    public static double Idf(string word) => _words.TryGetValue(word, out var known) ? Math.Log((_all + 1.0) / (known.Headlines + 1.0)) : _rarest;

    /// <summary>The same for what <see cref="Vocabulary"/> makes of a word: all its forms, and the words of one meaning.</summary>
    public static double StemIdf(string stem) => _stems.TryGetValue(stem, out var headlines) ? Math.Log((_all + 1.0) / (headlines + 1.0)) : _rarest;

    /// <summary>0 for a word that hardly any headline has, about 1 for one that stands in a headline in a hundred.</summary>
    public static double Frequency(string word) => 1 - ((Idf(word) - 4.6) / (_rarest - 4.6));

    /// <summary>Is it written with a capital wherever it stands? Null for a word that the table does not have.</summary>
    public static bool? IsName(string word) => _words.TryGetValue(word, out var known) ? known.Capital >= NameShare : null;

    private static Dictionary<string, int> ByStem()
    {
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, (headlines, _)) in _words)
        {
            var stem = Vocabulary.Meaning(word);
            stems[stem] = stems.GetValueOrDefault(stem) + headlines;
        }

        return stems;
    }

    private static Dictionary<string, (int, int)> Read(out int all)
    {
        using var stream = typeof(Background).Assembly.GetManifestResourceStream("AlertBot.Developments.Reading.background.tsv")!;
        using var reader = new StreamReader(stream);
        all = int.Parse(reader.ReadLine()!.Split('\t')[1], CultureInfo.InvariantCulture);
        var words = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            words[cells[0]] = (int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture));
        }

        return words;
    }
}
