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

        var head = text[..(char.IsHighSurrogate(text[max - 1]) ? max - 1 : max)];
        var least = (int)(max * LeastShare);
        return SentenceEnd(head) is var end && end >= least ? head[..end] : AtWord(head[..^1], least) + "…";
    }

    private static int SentenceEnd(string head)
    {
        for (var i = head.Length - 2; i > 0; i--)
        {
            if (head[i] is '.' or '!' or '?' && char.IsWhiteSpace(head[i + 1]))
                return i + 1;
        }

        return -1;
    }

    private static string AtWord(string head, int least) =>
        (head.LastIndexOf(' ') is var blank && blank >= least ? head[..blank] : head).TrimEnd();
}
