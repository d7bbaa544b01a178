using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering;

/// <summary>Whether a verb is told of whom it is done to: "was bought by".</summary>
internal static class Voice
{
    private const int Near = 4;

    private static readonly HashSet<string> _irregular =
        [.. "bought sold sued built made paid held led won lost hit put given taken written known told found left taken chosen driven brought sent spent struck shut cut set".Split(' ')];

    public static bool IsParticiple(string word) => (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 3) || _irregular.Contains(word);

    public static bool IsPassive(ImmutableArray<SaidWord> said, int verb)
    {
        if (!IsParticiple(said[verb].Word))
            return false;
        for (var at = verb - 1; at >= Math.Max(0, verb - Near) && !said[at].Ends && !said[at].IsName; at--)
        {
            if (Frame.IsBe(said[at].Word))
                return true;
        }

        return false;
    }
}
