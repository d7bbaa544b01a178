using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>To whom a text says that something is done; the roots of the names.</summary>
internal static class Objects
{
    // Behind these another one does something.
    private static readonly HashSet<string> _relatives = [.. "that which who whom whose while when after because although though".Split(' ')];

    public static List<string> After(ImmutableArray<SaidWord> said, int verb) =>
        [.. said.Skip(verb + 1).TakeWhile((word, at) => !word.Ends && (at == 0 || !_relatives.Contains(word.Word))).Where(static word => word.IsName).Select(static word => word.Root)];

    /// <summary>Who buys from OpenAI, or OpenAI's shares, does not buy OpenAI.</summary>
    public static List<string> Direct(ImmutableArray<SaidWord> said, int verb) =>
    [
        .. Enumerable.Range(verb + 1, said.Length - verb - 1).TakeWhile(at => !said[at].Ends && !_relatives.Contains(said[at].Word))
            .Where(at => said[at].IsName && !NameGroups.IsAside(said, NameGroups.First(said, at), at)).Select(at => said[at].Root),
    ];

    /// <summary>"Jets which it will fly".</summary>
    /// <param name="hasNone">Nobody is named behind the verb; then "that" may stand for it as well.</param>
    public static IEnumerable<string> OfRelative(ImmutableArray<SaidWord> said, int verb, bool hasNone)
    {
        var before = said.Take(verb).Reverse().TakeWhile(static word => !word.Ends).ToArray();
        return before.TakeWhile(static word => word.Word != ",").Any(word => word.Word is "which" or "whom" || (hasNone && word.Word == "that"))
            ? before.Where(static word => word.IsName).Select(static word => word.Root)
            : [];
    }
}
