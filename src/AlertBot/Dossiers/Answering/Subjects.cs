using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>Whom a text names as doing something; the roots of the names, null where it does not say so by name.</summary>
internal static class Subjects
{
    private const int Near = 5;
    private const int NearRelative = 3;

    private static readonly HashSet<string> _pronouns = [.. "it they he she we i you who both".Split(' ')];
    private static readonly HashSet<string> _common = [.. "company group airline firm carrier bank maker retailer".Split(' ')];

    /// <summary>Of a verb in the active voice.</summary>
    public static List<string>? Of(ImmutableArray<SaidWord> said, int verb)
    {
        // ", using …": the one who does it is he of whom the sentence is told.
        if (verb > 1 && said[verb - 1].Word == "," && said[verb].Word.EndsWith("ing", StringComparison.Ordinal))
            return OfSentence([.. said.Take(verb).Reverse().TakeWhile(static word => !word.Ends).Reverse()]);
        return OfRelative(said, verb) is { } one ? NameGroups.Together(said, NameGroups.First(said, one), one) : Before(said, verb);
    }

    /// <summary>Of whom the whole sentence is told.</summary>
    public static List<string>? OfSentence(ImmutableArray<SaidWord> said)
    {
        for (var at = 0; at < said.Length && !said[at].Ends; at++)
        {
            if (said[at].IsName && !NameGroups.IsAside(said, at, at))
                return [.. said.Skip(at).TakeWhile(static word => word.IsName || word.Word == "and").Where(static word => word.IsName).Select(static word => word.Root)];
        }

        return null;
    }

    /// <summary>"Was bought by Amazon", "an investment by Amazon".</summary>
    public static List<string>? ByWhom(ImmutableArray<SaidWord> said, int verb)
    {
        var after = said.Skip(verb + 1).TakeWhile(static word => !word.Ends && word.Word != ",").ToArray();
        var by = Array.FindIndex(after, static word => word.Word == "by");
        var names = by < 0 ? [] : after.Skip(by + 1).TakeWhile(static word => !Wording.IsPreposition(word.Word)).Take(Near).Where(static word => word.IsName).Select(static word => word.Root).ToList();
        return names.Count > 0 ? names : null;
    }

    // "Kestrel, which spends".
    private static int? OfRelative(ImmutableArray<SaidWord> said, int verb) => verb > 2 && said[verb - 1].Word is "which" or "who"
        ? Enumerable.Range(1, NearRelative).Select(back => (int?)(verb - 1 - back)).FirstOrDefault(at => at >= 0 && said[at.Value].IsName)
        : null;

    private static List<string>? Before(ImmutableArray<SaidWord> said, int verb)
    {
        for (var at = verb - 1; at >= 0 && !said[at].Ends; at--)
        {
            if (IsPronoun(said, at))
                return OfPronoun(said, at);
            at = said[at].Word == "," ? Inserted(said, at) ?? at : at;
            if (!said[at].IsName)
                continue;
            var first = NameGroups.First(said, at);
            if (!NameGroups.IsAside(said, first, at) || NameGroups.IsHis(said, at, verb))
                return NameGroups.Together(said, first, at);
            at = first;
        }

        return null;
    }

    // "Halvorsen said that it will buy": of whom the sentence is told, where it is told of one by name from the start.
    private static List<string>? OfPronoun(ImmutableArray<SaidWord> said, int at)
    {
        if (said[at].Word is not ("it" or "they" or "he" or "she"))
            return null;
        ImmutableArray<SaidWord> before = [.. said.Take(at).Reverse().TakeWhile(static word => !word.Ends).Reverse()];
        return before.Any(static word => _pronouns.Contains(word.Word)) ? null : OfSentence(before);
    }

    /// <summary>Where what stands between commas begins: "Qatar Airways, which chose the A350, will buy".</summary>
    private static int? Inserted(ImmutableArray<SaidWord> said, int end)
    {
        for (var at = end - 1; at > 0 && !said[at].Ends; at--)
        {
            if (said[at].Word == ",")
                return said[at + 1].Word is "which" or "who" or "whose" or "where" ? at : null;
        }

        return null;
    }

    // "It", "the company".
    private static bool IsPronoun(ImmutableArray<SaidWord> said, int at) => _pronouns.Contains(said[at].Word) || (_common.Contains(said[at].Word) && !(at > 0 && said[at - 1].IsName));
}
