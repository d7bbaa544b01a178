using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>Compares who does what to whom in a question and in a text, by where the names stand around the verb.</summary>
internal static class Agreements
{
    private const int Near = 5;

    private static readonly string _buy = Synonyms.Root("buy");

    private static readonly HashSet<string> _receive = [.. "receive receives received receiving get gets got getting collect collects collected earn earns earned win wins won winning secure secures secured land lands landed".Split(' ')];

    private static readonly HashSet<string> _agents = [.. "owner holder shareholder buyer seller founder maker investor lender operator supplier backer leader lawyer".Split(' ')];

    // Behind these another one does something.
    private static readonly HashSet<string> _relatives = [.. "that which who whom whose while when after because although though".Split(' ')];
    private static readonly HashSet<string> _pronouns = [.. "it they he she we i you who both".Split(' ')];

    public static Agreement Of(Frame? frame, ImmutableArray<SaidWord> said)
    {
        if (frame is null)
            return Agreement.Silent;
        var verbs = Enumerable.Range(0, said.Length).Where(at => !said[at].IsName && (said[at].Root == frame.Verb || Opposites.Are(said[at].Root, frame.Verb))).ToArray();
        if (verbs.Length == 0)
            return IsOfTheOther(frame, said) ? Agreement.Contradicts : Agreement.Silent;
        return Array.Exists(verbs, at => Agrees(frame, said, at)) ? Agreement.Agrees : Agreement.Contradicts;
    }

    private static bool Agrees(Frame frame, ImmutableArray<SaidWord> said, int verb)
    {
        var passive = Voice.IsPassive(said, verb);
        var (left, right) = (Before(said, verb), After(said, verb));
        var by = ByWhom(said, verb);
        var received = IsReceived(said, verb);
        // "Orpheum's owner" owns it.
        var agent = IsAgentOf(said, verb);
        if ((passive || received) && left is null)
            return true;
        List<string> objects = by is not null ? [.. left ?? [], .. right] : passive ? left ?? [] : agent || (received && frame.Verb != _buy) ? [.. left ?? [], .. right] : frame is { IsDirect: true } && frame.Verb == _buy ? Direct(said, verb) : right;
        // "Jets which it will fly".
        if (IsRelative(said, verb, right.Count == 0))
            objects = [.. objects, .. Names(said, verb)];
        var subject = by ?? (received ? From(said, verb) : passive || agent ? null : left);
        return (frame.Subject.IsEmpty || subject is null || subject.Exists(root => Is(root, frame.Subject)))
            && frame.Objects.All(root => objects.Exists(other => Is(other, [root])) || !said.Any(word => word.IsName && Is(word.Root, [root])));
    }

    private static bool IsRelative(ImmutableArray<SaidWord> said, int verb, bool hasNoObject) =>
        Sentence(said, verb).TakeWhile(static word => word.Word != ",").Any(word => word.Word is "which" or "whom" || (hasNoObject && word.Word == "that"));

    private static IEnumerable<string> Names(ImmutableArray<SaidWord> said, int verb) => Sentence(said, verb).Where(static word => word.IsName).Select(static word => word.Root);

    private static IEnumerable<SaidWord> Sentence(ImmutableArray<SaidWord> said, int verb) => said.Take(verb).Reverse().TakeWhile(static word => !word.Ends);

    private static bool IsAgentOf(ImmutableArray<SaidWord> said, int at) =>
        _agents.Contains(said[at].Word.TrimEnd('s')) && ((at > 0 && said[at - 1].IsName) || (at + 1 < said.Length && said[at + 1].Word == "of"));

    // "Will receive a share from OpenAI": OpenAI pays it.
    private static bool IsReceived(ImmutableArray<SaidWord> said, int thing)
    {
        for (var at = thing - 1; at >= Math.Max(0, thing - Near) && !said[at].Ends && !said[at].IsName; at--)
        {
            if (_receive.Contains(said[at].Word))
                return true;
        }

        return false;
    }

    private static List<string>? From(ImmutableArray<SaidWord> said, int thing)
    {
        var rest = said.Skip(thing + 1).TakeWhile(static word => !word.Ends).ToArray();
        var from = Array.FindIndex(rest, static word => word.Word == "from");
        return from < 0 ? null : [.. rest.Skip(from + 1).SkipWhile(static word => Wording.IsDeterminer(word.Word)).TakeWhile(static word => word.IsName).Select(static word => word.Root)];
    }

    // The verb is another one; but the sentence is told of whom the question has for its object.
    private static bool IsOfTheOther(Frame frame, ImmutableArray<SaidWord> said)
    {
        if (frame.Subject.IsEmpty || frame.Objects.IsEmpty)
            return false;
        var end = said.Select(static word => word.Ends).ToList().IndexOf(true);
        for (var at = 0; at < (end < 0 ? said.Length : end); at++)
        {
            if (said[at].IsName && !IsAside(said, at, at))
                return !Is(said[at].Root, frame.Subject) && Is(said[at].Root, [.. frame.Objects]) && !IsFrom(said, frame.Subject);
        }

        return false;
    }

    // "OpenAI receives the money from Amazon".
    private static bool IsFrom(ImmutableArray<SaidWord> said, ImmutableHashSet<string> subject) =>
        Enumerable.Range(1, Math.Max(0, said.Length - 1)).Any(at => said[at].IsName && Is(said[at].Root, subject) && said[at - 1].Word is "from" or "by" or "and");

    /// <summary>The names that are the subject of a verb in the active voice; null where a pronoun is or nobody is named.</summary>
    private static List<string>? Before(ImmutableArray<SaidWord> said, int verb)
    {
        // ", using …": the one who does it is he of whom the sentence is told.
        if (verb > 1 && said[verb - 1].Word == "," && said[verb].Word.EndsWith("ing", StringComparison.Ordinal))
            return First(said);

        // "Kestrel, which spends".
        if (verb > 2 && said[verb - 1].Word is "which" or "who" && Enumerable.Range(1, 3).Select(back => verb - 1 - back).FirstOrDefault(at => at >= 0 && said[at].IsName, -1) is >= 0 and var one)
            return Together(said, First(said, one), one);

        for (var at = verb - 1; at >= 0 && !said[at].Ends; at--)
        {
            // "Halvorsen said that it will buy".
            if (IsPronoun(said, at))
                return said[at].Word is "it" or "they" or "he" or "she" ? Main([.. Sentence(said, at).Reverse()]) : null;
            if (said[at].Word == "," && Inserted(said, at) is { } begin)
                at = begin;
            if (!said[at].IsName)
                continue;
            var first = First(said, at);
            if (!IsAside(said, first, at) || (said[at].Owns && IsHis(said, at, verb)))
                return Together(said, first, at);
            at = first;
        }

        return null;
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
    private static bool IsPronoun(ImmutableArray<SaidWord> said, int at) =>
        _pronouns.Contains(said[at].Word) || (said[at].Word is "company" or "group" or "airline" or "firm" or "carrier" or "bank" or "maker" or "retailer" && !(at > 0 && said[at - 1].IsName));

    private static List<string>? First(ImmutableArray<SaidWord> said)
    {
        for (var at = 0; at < said.Length && !said[at].Ends; at++)
        {
            if (said[at].IsName && !IsAside(said, at, at))
                return [.. said.Skip(at).TakeWhile(static word => word.IsName || word.Word == "and").Where(static word => word.IsName).Select(static word => word.Root)];
        }

        return null;
    }

    // Of the sentence before a pronoun, where it is told of one by name from the start.
    private static List<string>? Main(ImmutableArray<SaidWord> said) => said.Any(static word => _pronouns.Contains(word.Word)) ? null : First(said);

    private static int First(ImmutableArray<SaidWord> said, int at)
    {
        while (at > 0 && said[at - 1].IsName)
            at--;
        return at;
    }

    // "OpenAI's up-to-$50 billion investment": figures between do not count.
    private static bool IsHis(ImmutableArray<SaidWord> said, int owner, int thing) =>
        said.Skip(owner + 1).Take(thing - owner - 1).Count(static word => !char.IsAsciiDigit(word.Word[0]) && word.Word is not ("up" or "to" or "billion" or "million")) <= 2;

    // In the genitive, or behind a preposition: "OpenAI's up-to-$50 billion deal with Amazon".
    private static bool IsAside(ImmutableArray<SaidWord> said, int first, int last)
    {
        var before = first - 1;
        while (before >= 0 && Wording.IsDeterminer(said[before].Word))
            before--;
        // "With OpenAI rival Anthropic".
        if (before > 1 && !said[before].IsName && said[before - 1].IsName && !said[before - 1].Owns && said[before].Root.Length > 0 && Wording.IsPreposition(said[before - 2].Word) && said[before - 2].Word != "to")
            before -= 2;
        while (last + 1 < said.Length && said[last + 1].IsName)
            last++;
        return said[last].Owns || (before >= 0 && Wording.IsPreposition(said[before].Word));
    }

    // "Microsoft and OpenAI announce".
    private static List<string> Together(ImmutableArray<SaidWord> said, int first, int last)
    {
        var names = Enumerable.Range(first, last - first + 1).Select(at => said[at].Root).ToList();
        for (var listed = false; first > 1 && (said[first - 1].Word is "and" or "or" || (listed && said[first - 1].Word == ",")) && said[first - 2].IsName; listed = true)
        {
            var other = First(said, first - 2);
            names.AddRange(Enumerable.Range(other, first - 1 - other).Select(at => said[at].Root));
            first = other;
        }

        return names;
    }

    private static List<string> After(ImmutableArray<SaidWord> said, int verb) =>
        [.. said.Skip(verb + 1).TakeWhile((word, at) => !word.Ends && (at == 0 || !_relatives.Contains(word.Word))).Where(static word => word.IsName).Select(static word => word.Root)];

    // Who buys from OpenAI, or OpenAI's shares, does not buy OpenAI.
    private static List<string> Direct(ImmutableArray<SaidWord> said, int verb) =>
        [.. Enumerable.Range(verb + 1, said.Length - verb - 1).TakeWhile(at => !said[at].Ends && !_relatives.Contains(said[at].Word)).Where(at => said[at].IsName && !IsAside(said, First(said, at), at)).Select(at => said[at].Root)];

    // "Was bought by Amazon", "an investment by Amazon".
    private static List<string>? ByWhom(ImmutableArray<SaidWord> said, int verb)
    {
        for (var at = verb + 1; at < said.Length && !said[at].Ends && said[at].Word != ","; at++)
        {
            if (said[at].Word != "by")
                continue;
            var names = said.Skip(at + 1).TakeWhile(static word => !word.Ends && word.Word != "," && !Wording.IsPreposition(word.Word)).Take(Near)
                .Where(static word => word.IsName).Select(static word => word.Root).ToList();
            return names.Count > 0 ? names : null;
        }

        return null;
    }

    private static bool Is(string root, ImmutableHashSet<string> names) => names.Contains(root) || Array.Exists(Related.To(root), names.Contains);
}
