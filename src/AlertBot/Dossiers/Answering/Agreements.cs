using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>Compares who does what to whom in a question and in a text, by where the names stand around the verb.</summary>
internal static class Agreements
{
    private static readonly string _buy = Synonyms.Root("buy");
    private static readonly HashSet<string> _agents = [.. "owner holder shareholder buyer seller founder maker investor lender operator supplier backer leader lawyer".Split(' ')];

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
        var (passive, received, agent) = (Voice.IsPassive(said, verb), Receiving.Is(said, verb), IsAgent(said, verb));
        var (left, by) = (Subjects.Of(said, verb), Subjects.ByWhom(said, verb));
        if ((passive || received) && left is null)
            return true;
        var subject = by ?? (received ? Receiving.From(said, verb) : passive || agent ? null : left);
        var objects = by is not null || agent || (received && frame.Verb != _buy) ? [.. left ?? [], .. Objects.After(said, verb)] : passive ? left! : Behind(frame, said, verb);
        return (frame.Subject.IsEmpty || subject is null || subject.Exists(root => NameGroups.Is(root, frame.Subject)))
            && frame.Objects.All(root => objects.Exists(other => NameGroups.Is(other, [root])) || !said.Any(word => word.IsName && NameGroups.Is(word.Root, [root])));
    }

    private static List<string> Behind(Frame frame, ImmutableArray<SaidWord> said, int verb)
    {
        var after = Objects.After(said, verb);
        return [.. frame.IsDirect && frame.Verb == _buy ? Objects.Direct(said, verb) : after, .. Objects.OfRelative(said, verb, after.Count == 0)];
    }

    // "Orpheum's owner" owns it.
    private static bool IsAgent(ImmutableArray<SaidWord> said, int at) =>
        _agents.Contains(said[at].Word.TrimEnd('s')) && ((at > 0 && said[at - 1].IsName) || (at + 1 < said.Length && said[at + 1].Word == "of"));

    // The verb is another one; but the sentence is told of whom the question has for its object.
    private static bool IsOfTheOther(Frame frame, ImmutableArray<SaidWord> said) =>
        !frame.Subject.IsEmpty && !frame.Objects.IsEmpty && Subjects.OfSentence(said) is [var first, ..]
        && !NameGroups.Is(first, frame.Subject) && NameGroups.Is(first, [.. frame.Objects]) && !IsFrom(said, frame.Subject);

    // "OpenAI receives the money from Amazon".
    private static bool IsFrom(ImmutableArray<SaidWord> said, ImmutableHashSet<string> subject) =>
        Enumerable.Range(1, Math.Max(0, said.Length - 1)).Any(at => said[at].IsName && NameGroups.Is(said[at].Root, subject) && said[at - 1].Word is "from" or "by" or "and");
}
