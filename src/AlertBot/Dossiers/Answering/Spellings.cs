namespace AlertBot.Dossiers.Answering;

/// <summary>The words that passages use, so kept that the one which a misspelt word was meant to be is found among thousands.</summary>
internal sealed class Spellings(IEnumerable<string> words)
{
    private readonly Dictionary<(char First, int Length), string[]> _words = words.Distinct(StringComparer.Ordinal)
        .GroupBy(static word => (word[0], word.Length)).ToDictionary(static group => group.Key, static group => group.Order(StringComparer.Ordinal).ToArray());

    /// <summary>Null when none is as near as <see cref="Typos.Most"/> allows; of equally near ones the shortest, and the first by its letters.</summary>
    public string? Meant(string word)
    {
        if (Typos.Most(word) is not { } most)
            return null;

        var (meant, fewest) = ((string?)null, most + 1);
        for (var length = Math.Max(Typos.Shortest, word.Length - most); length <= word.Length + most; length++)
        {
            foreach (var other in _words.GetValueOrDefault((word[0], length)) ?? [])
            {
                if (Typos.Distance(word, other, most) is var slips && slips < fewest)
                    (meant, fewest) = (other, slips);
            }
        }

        return meant;
    }
}
