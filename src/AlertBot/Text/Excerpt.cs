namespace AlertBot.Text;

/// <summary>The beginning of a text, cut where a reader would stop.</summary>
internal static class Excerpt
{
    // A sentence's end counts only in the last part, else little would be left; the same for a word's.
    private const double LeastShare = 0.6;

    public static string Of(string text, int max)
    {
        if (text.Length <= max)
            return text;

        var least = (int)(max * LeastShare);
        return SentenceEnd(text, max) is var end && end >= least ? text[..end] : AtWord(text, max - 1, least) + "…";
    }

    private static int SentenceEnd(string text, int max)
    {
        for (var i = max - 1; i > 0; i--)
        {
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]))
                return i + 1;
        }

        return -1;
    }

    // No word that long: then anywhere but between the halves of a character.
    private static string AtWord(string text, int max, int least)
    {
        if (text.LastIndexOf(' ', max) is var blank && blank >= least)
            return text[..blank].TrimEnd();

        return text[..(char.IsLowSurrogate(text[max]) ? max - 1 : max)];
    }
}
