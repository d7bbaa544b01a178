using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>
/// Looks for what is near to what is typed among many texts: from what is looked up to what is compared letter by letter, as long as the list of choices is
/// not full. Among 20,000 texts the latter takes long.
/// </summary>
internal sealed class NearWords<T>(IReadOnlyList<WordIndex<T>> texts, Func<T, string> text)
{
    public void Offer(BestChoices<T> best, string typed)
    {
        foreach (var find in new Action<BestChoices<T>, string>[] { Beginning, Within, Slipped })
        {
            if (!best.IsFull)
                find(best, typed);
        }
    }

    private void Beginning(BestChoices<T> best, string typed)
    {
        var words = QuestionWords.Split(typed);
        foreach (var item in texts.SelectMany(some => some.Beginning(words)))
            best.Offer(item, text(item).StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? Closeness.Begins : Closeness.Words);
    }

    private void Within(BestChoices<T> best, string typed)
    {
        if (QuestionWords.Split(typed).Length == 0)
            return;
        foreach (var item in texts.SelectMany(static some => some.All))
        {
            if (text(item).Contains(typed, StringComparison.OrdinalIgnoreCase))
                best.Offer(item, Closeness.Within);
        }
    }

    private void Slipped(BestChoices<T> best, string typed)
    {
        var words = Array.ConvertAll(QuestionWords.Split(typed), Nearly);
        if (words.Length == 0)
            return;
        foreach (var item in texts.SelectMany(some => some.With(words)))
            best.Offer(item, Closeness.Slipped);
    }

    // The same word stands in hundreds of texts.
    private static Func<string, bool> Nearly(string typed)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        return word => known.TryGetValue(word, out var near) ? near : known[word] = Closeness.IsNearly(word, typed);
    }
}
