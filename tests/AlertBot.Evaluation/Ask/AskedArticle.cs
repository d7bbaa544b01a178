using System.Runtime.CompilerServices;
using AlertBot.Dossiers.Answering;
using AlertBot.SelfHost.Ask;
using AlertBot.TestSupport;

namespace AlertBot.Evaluation.Ask;

/// <summary>What the questions of a set are asked of, by the set's name.</summary>
internal static class AskedArticle
{
    private const string Meantime = "meantime-";

    /// <summary>Null where it is third-party and not at hand.</summary>
    public static async Task<AnswerBook?> BookAsync(string name, CancellationToken cancellationToken) =>
        name == "demo" ? await DemoRecord.BookAsync(cancellationToken)
        : name.StartsWith(Meantime, StringComparison.Ordinal) ? MeantimeStory.Read(name[Meantime.Length..]) is { } story ? new([.. ArticlePassages.Of(story.Text, story.Source)]) : null
        : File(name) is { } file ? new([.. await AskArticles.ReadAsync([file], Console.Error.WriteLine, cancellationToken)])
        : null;

    private static string? File(string name) => name == "seed"
        ? SharedData.Folder("faq") is { } faq && Path.Combine(faq, "../../seed/article.txt") is var seed && System.IO.File.Exists(seed) ? seed : null
        : Path.Combine(Folder(), $"{name}.article.txt") is var own && System.IO.File.Exists(own) ? own
        : Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "AlertBot.Evaluation", "Dossiers"), $"{name}.*").Single(static path => !path.EndsWith(".json", StringComparison.Ordinal));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
