using System.Text.RegularExpressions;
using AlertBot.Text;

namespace AlertBot.Dossiers.Answering;

/// <summary>The words by which passages name somebody or something: written with a capital where no sentence begins.</summary>
internal sealed partial class NameList
{
    private static readonly HashSet<string> _datesAndRoles =
    [
        .. "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Q1 Q2 Q3 Q4 CEO CFO COO AGI IPO I Yes No Governor Senator President Chairman Chairwoman Minister Judge General Secretary Director Professor Chief Executive Officer Representative Mr Mrs Ms Dr"
            .Split(' ').Select(RootOf),
    ];

    private readonly HashSet<string> _roots = new(StringComparer.Ordinal);

    private readonly HashSet<string> _small = new(StringComparer.Ordinal);

    /// <param name="roots">Of what texts name (<see cref="RootsIn"/>).</param>
    /// <param name="small">Of the words that they also write without a capital: a laboratory is no name where "Brantwood Labs" is one.</param>
    public NameList(IEnumerable<string> roots, IEnumerable<string> small)
    {
        _roots.UnionWith(roots);
        _roots.ExceptWith(_datesAndRoles);
        _small.UnionWith(small.Where(_roots.Contains));
    }

    /// <summary>The roots of the words by which a text names somebody or something.</summary>
    public static IEnumerable<string> RootsIn(string text) => Inside().Matches(Phrases.Join(text)).Select(static name => RootOf(name.Value));

    public bool Has(string root) => _roots.Contains(root);

    /// <summary>True of one that is a name however it is written.</summary>
    public bool HasSmall(string root) => _roots.Contains(root) && !_small.Contains(root) && !LightWords.Has(root);

    public static bool IsDateOrRole(string root) => _datesAndRoles.Contains(root);

    /// <summary>
    /// The names that a question tells, each as the roots of its words. A word with a capital is one, except the first and where nearly all
    /// words have one; a small one is where passages name it so.
    /// </summary>
    public IReadOnlyList<string[]> In(string question)
    {
        var words = AnyWord().Matches(question);
        var capitals = words.Skip(1).Count(word => char.IsUpper(word.ValueSpan[0]));
        var shouted = words.Count > 3 && 3 * capitals > 2 * words.Count;
        var names = new List<List<string>>();
        var end = -1;
        for (var i = 0; i < words.Count; i++)
        {
            var root = RootOf(words[i].Value);
            var capital = i > 0 && !shouted && char.IsUpper(words[i].ValueSpan[0]) && !_datesAndRoles.Contains(root);
            if ((!capital && !(char.IsUpper(words[i].ValueSpan[0]) && !shouted ? Has(root) : HasSmall(root) || (Has(root) && i + 1 < words.Count && HasSmall(RootOf(words[i + 1].Value))))) || Words.IsEmpty(words[i].Value.ToLowerInvariant()))
                continue;
            if (end == words[i].Index - 1 && capital)
                names[^1].Add(root);
            else
                names.Add([root]);
            end = words[i].Index + words[i].Length;
        }

        return [.. names.Select(name => name.ToArray())];
    }

    public static string RootOf(string word)
    {
        var plain = Fold.Word(word);
        return Synonyms.Root(plain.EndsWith("'s", StringComparison.Ordinal) || plain.EndsWith("’s", StringComparison.Ordinal) ? plain[..^2] : plain);
    }

    // After a small word, a number or a comma; not where a sentence may begin.
    [GeneratedRegex(@"(?<=[\p{Ll}\d,;’']\s+(?:\p{Lu}[\p{L}\d.-]*\s+){0,3}|\()\p{Lu}[\p{L}\d]*|\b\p{Lu}{2,}\b|\b\p{Lu}\p{Ll}+\p{Lu}\w+")]
    private static partial Regex Inside();

    [GeneratedRegex(@"[\p{L}\d]+(?:['’]s)?")]
    private static partial Regex AnyWord();
}
