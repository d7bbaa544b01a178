using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>A text word by word: who does what to whom is told by where the names stand around the verb.</summary>
internal static partial class Wording
{
    // What a name behind it is not the subject of.
    private static readonly HashSet<string> _prepositions =
        [.. "of in with for to by from on at into against than under as via through about over after before between including like without within per toward towards near behind".Split(' ')];

    private static readonly HashSet<string> _determiners = [.. "the a an its their his her this that these those both all any".Split(' ')];

    public static ImmutableArray<SaidWord> Of(string text, NameList names)
    {
        var joined = Phrases.Join(text);
        var words = ImmutableArray.CreateBuilder<SaidWord>();
        foreach (var match in Piece().EnumerateMatches(joined))
            words.Add(Said(joined.AsSpan(match.Index, match.Length), words.Count == 0 || words[^1].Ends, names));
        return words.ToImmutable();
    }

    public static bool IsPreposition(string word) => _prepositions.Contains(word);

    public static bool IsDeterminer(string word) => _determiners.Contains(word);

    private static SaidWord Said(ReadOnlySpan<char> piece, bool begins, NameList names)
    {
        if (!char.IsLetterOrDigit(piece[0]))
            return new(piece.ToString(), "", false, false);
        var owns = piece.EndsWith("'s", StringComparison.Ordinal) || piece.EndsWith("’s", StringComparison.Ordinal) || piece.EndsWith("s'", StringComparison.Ordinal) || piece.EndsWith("s’", StringComparison.Ordinal);
        var root = NameList.RootOf(piece.TrimEnd("'’").ToString());
        var word = piece.ToString().ToLowerInvariant();
        var isName = !Words.IsEmpty(word) && !NameList.IsDateOrRole(root) && (char.IsUpper(piece[0]) ? !begins || names.Has(root) : names.HasSmall(root));
        return new(word, root, isName, owns);
    }

    [GeneratedRegex(@"[\p{L}\d]+(?:[.,-]\d+)*(?:['’]\p{L}+|(?<=s)['’](?=\s))?|[.!?](?=\s|$)|[;:,]")]
    private static partial Regex Piece();
}
