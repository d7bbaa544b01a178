using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>"Will receive a share from OpenAI": it is told of who gets it, and another one gives.</summary>
internal static class Receiving
{
    private const int Near = 5;

    private static readonly HashSet<string> _verbs =
        [.. "receive receives received receiving get gets got getting collect collects collected earn earns earned win wins won winning secure secures secured land lands landed".Split(' ')];

    public static bool Is(ImmutableArray<SaidWord> said, int thing) =>
        said.Take(thing).Reverse().Take(Near).TakeWhile(static word => !word.Ends && !word.IsName).Any(static word => _verbs.Contains(word.Word));

    /// <summary>Null where it does not say from whom.</summary>
    public static List<string>? From(ImmutableArray<SaidWord> said, int thing)
    {
        var rest = said.Skip(thing + 1).TakeWhile(static word => !word.Ends).ToArray();
        var from = Array.FindIndex(rest, static word => word.Word == "from");
        return from < 0 ? null : [.. rest.Skip(from + 1).SkipWhile(static word => Wording.IsDeterminer(word.Word)).TakeWhile(static word => word.IsName).Select(static word => word.Root)];
    }
}
