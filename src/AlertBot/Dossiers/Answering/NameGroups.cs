using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>Names as they stand together in a text: of several words, and several of them.</summary>
internal static class NameGroups
{
    private const int MostBetween = 2;

    /// <summary>Where the name begins that a word is part of.</summary>
    public static int First(ImmutableArray<SaidWord> said, int at)
    {
        while (at > 0 && said[at - 1].IsName)
            at--;
        return at;
    }

    /// <summary>"Microsoft and OpenAI announce".</summary>
    public static List<string> Together(ImmutableArray<SaidWord> said, int first, int last)
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

    /// <summary>In the genitive, or behind a preposition, so that the sentence is not told of it: "OpenAI's up-to-$50 billion deal with Amazon".</summary>
    public static bool IsAside(ImmutableArray<SaidWord> said, int first, int last)
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

    /// <summary>Whether what is told at a place is somebody's: of "OpenAI's up-to-$50 billion investment" the figures do not count.</summary>
    public static bool IsHis(ImmutableArray<SaidWord> said, int owner, int thing) => said[owner].Owns
        && said.Skip(owner + 1).Take(thing - owner - 1).Count(static word => !char.IsAsciiDigit(word.Word[0]) && word.Word is not ("up" or "to" or "billion" or "million")) <= MostBetween;

    /// <summary>Whether it is one of these, whatever it is called.</summary>
    public static bool Is(string root, ImmutableHashSet<string> names) => names.Contains(root) || Array.Exists(Related.To(root), names.Contains);
}
