using AlertBot.Articles;

namespace AlertBot.Developments.Reading;

/// <summary>The first paragraph of a body: who does what stands there, and what came before stands below.</summary>
internal static class Lead
{
    // A shorter paragraph is a byline or a place.
    private const int Shortest = 60;
    private const int Longest = 800;

    /// <summary>How many characters of the body it takes; 0 without a body.</summary>
    public static int Length(Article article)
    {
        if (article.Body is not { } body)
            return 0;
        var end = body.Length > Shortest ? body.IndexOf(Between(body), Shortest, StringComparison.Ordinal) : -1;
        return Math.Min(end < 0 ? body.Length : end, Longest);
    }

    // Plain text may have a line for each paragraph and none between.
    private static string Between(string body) => body.Contains("\n\n", StringComparison.Ordinal) ? "\n\n" : "\n";

    public static string? Of(Article article) => article.Body?[..Length(article)];
}
