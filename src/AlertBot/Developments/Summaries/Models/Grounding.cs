using System.Text.RegularExpressions;
using AlertBot.Articles;
using AlertBot.Text;

namespace AlertBot.Developments.Summaries.Models;

/// <summary>
/// Whether a text that a model wrote may stand under an article's headline: short, plain, and with no number, date or name that the article
/// does not have. Pure; it trusts nothing about the model, so an article that talks the model into something gains nothing.
/// </summary>
internal static partial class Grounding
{
    private const int MostSentences = 3;
    private const int MostCharacters = 600;

    /// <summary>Null when it may; else what is wrong with it.</summary>
    public static string? Problem(string text, Article article, DevelopmentKind kind) =>
        Problem(text, $"{article.Title}\n{article.Summary}\n{article.Body}", article.Outlet, article.Published)
        ?? (kind == DevelopmentKind.Rumour && !Doubt().IsMatch(text) ? "it tells a rumour as a fact" : null);

    /// <summary>The same against any source.</summary>
    /// <param name="outlet">May be named, though it says nothing.</param>
    public static string? Problem(string text, string source, string outlet, DateTimeOffset published) =>
        Form(text)
        ?? GroundedFigures.Missing(text, source, published)
        ?? GroundedNames.Missing(text, $"{source}\n{outlet}");

    private static string? Form(string text)
    {
        if (text.Length == 0)
            return "it is empty";
        if (text.Length > MostCharacters)
            return $"it has {text.Length} characters, more than {MostCharacters}";
        if (Forbidden().Match(text) is { Success: true } forbidden)
            return $"it holds a link, a mention or markup: “{forbidden.Value}”";
        var sentences = Sentences.Of(text);
        return sentences.Count is 0 or > MostSentences || sentences.Sum(sentence => sentence.Length + 1) < text.Length
            ? $"it is not one to {MostSentences} whole sentences"
            : null;
    }

    [GeneratedRegex(@"https?:|www\.|://|\b[\w-]+\.(?:com|net|org|io|gg|ai|co|me|xyz|ru|info|biz)/|discord\.\w+|@\w+|<[@#:/a-z!]|[`*_~|\[\]{}]|^#|\n\s*[-#>]", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex(
        @"\b(?:talks|considering|considers?|weigh\w*|mull\w*|may|might|could|would|reportedly|reports?|reported|rumou?r\w*|sources?|people\s+familiar|according\s+to|said\s+to|explor\w*|plans?|discuss\w*|negotiat\w*|possible|potential\w*|near(?:s|ing)?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Doubt();
}
