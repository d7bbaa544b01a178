using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>Whose the things are that a question or a text tells of: "OpenAI's lawyer", "the CEO of Amazon", "Amazon CEO".</summary>
internal static class Owners
{
    private const int Near = 3;

    /// <summary>What is asked for as somebody's, with the roots of his name.</summary>
    public static IEnumerable<(string Thing, string Owner)> In(ImmutableArray<SaidWord> asked)
    {
        for (var at = 0; at < asked.Length; at++)
        {
            if (asked[at] is { IsName: true, Owns: true } && Thing(asked, at + 1) is { } thing)
                yield return (thing, asked[at].Root);
            else if (asked[at].Word == "of" && at > 0 && IsThing(asked[at - 1]) && Name(asked, at + 1) is { } owner)
                yield return (asked[at - 1].Root, owner);
        }
    }

    public static Agreement Of(string thing, string owner, ImmutableArray<SaidWord> said)
    {
        var owners = Places(thing, said).Select(at => OwnerOf(said, at)).ToArray();
        return owners.Contains(owner) || Array.Exists(owners, other => other is not null && Related.To(owner).Contains(other)) ? Agreement.Agrees
            : owners.Length > 0 && Array.TrueForAll(owners, static other => other is not null) ? Agreement.Contradicts
            : Agreement.Silent;
    }

    public static IEnumerable<int> Places(string thing, ImmutableArray<SaidWord> said) =>
        Enumerable.Range(0, said.Length).Where(at => said[at].Root == thing && !said[at].IsName);

    /// <summary>Null where it is not told by name.</summary>
    public static string? OwnerOf(ImmutableArray<SaidWord> said, int thing)
    {
        if (thing + 1 < said.Length && said[thing + 1].Word is "of" or "at" && Name(said, thing + 2) is { } of)
            return of;
        for (var at = thing - 1; at >= Math.Max(0, thing - Near) && !said[at].Ends && said[at].Word != "," && !Wording.IsPreposition(said[at].Word); at--)
        {
            if (said[at].IsName && (said[at].Owns || at == thing - 1))
                return said[at].Root;
        }

        return null;
    }

    private static string? Thing(ImmutableArray<SaidWord> asked, int at)
    {
        string? thing = null;
        for (; at < asked.Length && IsThing(asked[at]); at++)
            thing = asked[at].Root;
        return thing;
    }

    private static string? Name(ImmutableArray<SaidWord> said, int at)
    {
        while (at < said.Length && Wording.IsDeterminer(said[at].Word))
            at++;
        string? last = null;
        for (; at < said.Length && said[at].IsName; at++)
            last = said[at].Root;
        return last;
    }

    private static bool IsThing(SaidWord said) => said is { IsName: false, Root.Length: > 0 } && !Words.IsEmpty(said.Word) && !Wording.IsPreposition(said.Word);
}
