using System.Runtime.CompilerServices;
using AlertBot.SelfHost.Ask;

namespace AlertBot.Evaluation.Ask;

/// <summary>How many questions about an article are answered right, and how many that it does not answer are declined, by <c>alertbot ask</c>.</summary>
internal static class ArticleFigures
{
    // All questions were written before their article was first asked about; then they served to mend what failed, one article after the other.
    // At first sight it was 15 and 19 of 20 on "ports", 16 and 18 on "chips", 13 and 16 on "clinic": take those for what a new article gives.
    private static readonly (string Name, string Kind)[] _sets = [("seed", "in-sample"), ("ports", "in-sample"), ("chips", "in-sample"), ("clinic", "in-sample")];

    public static async Task TellAsync(bool verbose, CancellationToken cancellationToken)
    {
        foreach (var (name, kind) in _sets)
        {
            var article = name == "seed" ? SeedArticle() : Path.Combine(Folder(), $"{name}.article.txt");
            if (article is not null)
                Tell(name, kind, await DeskAsync(article, cancellationToken), verbose);
        }
    }

    private static async Task<AskDesk> DeskAsync(string article, CancellationToken cancellationToken) =>
        AskDesk.Of([], await AskArticles.ReadAsync([article], Console.Error.WriteLine, TimeProvider.System.GetUtcNow(), cancellationToken), TimeProvider.System.GetUtcNow());

    private static void Tell(string name, string kind, AskDesk desk, bool verbose)
    {
        var judged = SharedData.Lines<ArticleQuestion>(Path.Combine(Folder(), $"{name}.questions.jsonl"))
            .Select(asked => (Asked: asked, Answer: desk.Ask(new(asked.Id, asked.Question))))
            .Select(one => (one.Asked, one.Answer, Right: one.Asked.IsRight(one.Answer.Answered, one.Answer.Answer))).ToList();
        foreach (var (asked, answer, _) in judged.Where(one => verbose && !one.Right))
            Console.WriteLine($"  {asked.Id} {asked.Question}\n      {(answer.Answered ? answer.Answer : "declined")}");
        var (answerable, other) = (judged.Where(one => one.Asked.Expect is not null).ToList(), judged.Where(one => one.Asked.Expect is null).ToList());
        Console.WriteLine($"article {name,-8} ({kind}): answered right {answerable.Count(one => one.Right)} of {answerable.Count}, declined {other.Count(one => one.Right)} of {other.Count}");
    }

    private static string? SeedArticle() =>
        SharedData.Folder("faq") is { } faq && Path.Combine(faq, "../../seed/article.txt") is var file && File.Exists(file) ? file : null;

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
