using System.Collections.Immutable;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Answering;

/// <summary>A question, read.</summary>
/// <param name="Text">With phrases joined.</param>
/// <param name="Roots">Of the words that say what is asked, names and what only says its kind apart.</param>
/// <param name="Names">What it names, each as the roots of its words.</param>
/// <param name="Numbers">Years and other figures that it tells.</param>
/// <param name="Head">What a "how many" or "which" counts or picks from.</param>
internal sealed record QuestionReading(
    string Text, QuestionKind Kind, ImmutableArray<string> Roots, IReadOnlyList<string[]> Names, ImmutableArray<string> Numbers, string? Head)
{
    // Discord takes 6,000 characters at most; nobody asks anything in more words than this.
    private const int MostWords = 80;

    /// <summary>"How big is the discount" may ask for a sum as well as for a share.</summary>
    public bool MayBeShare => Kind == QuestionKind.HowMuch && (Words.Contains("big") || Words.Contains("high") || Words.Contains("large") || Roots.Contains(Synonyms.Root("stake")));

    public bool IsAboutNow => Words.Contains("still") || Words.Contains("now");

    private ImmutableArray<string> Words { get; } = [.. Text.ToLowerInvariant().Split([' ', '?', ',', '.'], StringSplitOptions.RemoveEmptyEntries)];

    /// <param name="meant">The word that a misspelt one was meant to be.</param>
    public static QuestionReading Of(string question, NameList names, Func<string, string> meant)
    {
        var text = Phrases.Join(question);
        var rest = Question.Rest(text);
        var told = names.In(rest);
        var kind = Question.KindOf(text);
        var named = told.SelectMany(name => name).ToHashSet(StringComparer.Ordinal);
        string[] words = [.. Dossiers.Words.Of(rest).Distinct().Take(MostWords).Where(word => !char.IsAsciiDigit(word[0])).Select(meant).Distinct()];
        var lateNames = words.Where(root => names.Has(root) && !named.Contains(root)).Select(root => new[] { root });
        ImmutableArray<string> roots = [.. words.Where(root => !named.Contains(root) && !names.Has(root))];
        var head = kind is QuestionKind.HowMany or QuestionKind.Which ? roots.FirstOrDefault() : null;
        return new(text, kind, roots, [.. told, .. lateNames], Figures(rest), head);
    }

    public bool Asks(string root) => Roots.Contains(root) || Names.Any(name => name.Contains(root));

    private static ImmutableArray<string> Figures(string text) =>
        [.. Dossiers.Words.Of(text).Where(word => char.IsAsciiDigit(word[0])).Select(word => word.TrimEnd('.', ',')).Distinct()];
}
