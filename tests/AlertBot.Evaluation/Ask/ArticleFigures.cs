using System.Runtime.CompilerServices;
using AlertBot.Dossiers.Answering;

namespace AlertBot.Evaluation.Ask;

/// <summary>
/// How many questions about an article are answered right, how many that it does not answer are declined, and how many get a wrong answer, by the book
/// that <c>alertbot ask</c> and <c>/faq ask</c> ask.
/// </summary>
internal static class ArticleFigures
{
    // All questions were written before their article was first asked about. Those of "First" and "Looked" then served to mend what failed. "HeldOut" was
    // looked at once, when the rules were done: 52 of 80 right, 71 of 78 declined, 12 of 158 wrong; without the demo's record 46 of 70, 62 of 68 and 9 of
    // 138, before the rules 36 of 70, 59 of 68 and 9 of 138. What it showed was mended after that. "Last" was written and asked once after that again:
    // 27 of 37, 26 of 27 and 3 of 64; take those for what a new article gives. What that showed was mended as well.
    private static readonly string[] _folders = ["First", "Looked", "HeldOut", "Last"];

    /// <param name="folder">One of the three; null for all.</param>
    public static async Task TellAsync(string? folder, bool verbose, CancellationToken cancellationToken)
    {
        foreach (var name in _folders.Where(name => folder is null || name.Equals(folder, StringComparison.OrdinalIgnoreCase)))
        {
            var all = AskScore.None;
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder(), name), "*.questions.jsonl").Order(StringComparer.Ordinal))
                all += await TellAsync(name, file, verbose, cancellationToken);
            Console.WriteLine(all.Row($"{name}: all"));
        }
    }

    private static async Task<AskScore> TellAsync(string folder, string file, bool verbose, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file).Split('.')[0];
        // "seed-more" are more questions about "seed".
        if (await AskedArticle.BookAsync(name.Replace("-more", "", StringComparison.Ordinal), cancellationToken) is not { } book)
        {
            Console.WriteLine($"{folder}: {name} is not at hand");
            return AskScore.None;
        }

        var score = SharedData.Lines<ArticleQuestion>(file).Aggregate(AskScore.None, (sum, asked) => Judge(book, asked, sum, verbose));
        Console.WriteLine(score.Row($"{folder}: {name}"));
        return score;
    }

    private static AskScore Judge(AnswerBook book, ArticleQuestion asked, AskScore sum, bool verbose)
    {
        var answer = book.Answer(asked.Question);
        var right = asked.IsRight(answer.Known, answer.Text);
        if (verbose && !right)
            Console.WriteLine($"  {asked.Id} {asked.Question}\n      {(answer.Known ? answer.Text.ReplaceLineEndings(" / ") : "declined")}");
        return sum.Add(asked.Expect is not null, answer.Known, right);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
