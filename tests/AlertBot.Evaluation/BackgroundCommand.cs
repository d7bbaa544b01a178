using System.CommandLine;
using AlertBot.Text;

namespace AlertBot.Evaluation;

/// <summary>Counts words over a stream of headlines, for src/AlertBot/Developments/Reading/background.tsv.</summary>
internal static class BackgroundCommand
{
    private const int Fewest = 8;

    public static Command Create()
    {
        var data = new Option<string?>("--data") { Description = "items.jsonl.gz; default that of ../shared/data/deal-stream." };
        var command = new Command("background", "Prints how common the words of headlines are, and how often they have a capital.") { data };
        command.SetAction(arguments => Run(arguments.GetValue(data) ?? Path.Combine(SharedData.Folder("deal-stream") ?? "", "items.jsonl.gz")));
        return command;
    }

    private static int Run(string file)
    {
        var titles = SharedData.Lines<StreamItem>(file).Select(item => item.Title).Distinct().Select(Tokens.Of).ToList();
        var headlines = titles.SelectMany(words => words.Select(word => word.Word).Distinct()).CountBy(word => word).ToDictionary();
        var (capital, small) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        foreach (var words in titles.Where(words => words.Count(word => word.Shape == TokenShape.Small) > words.Count / 2))
        {
            foreach (var word in words.Skip(1).Where(word => !word.Break && char.IsAsciiLetter(word.Word[0])))
            {
                var counts = word.Shape == TokenShape.Small ? small : capital;
                counts[word.Word] = counts.GetValueOrDefault(word.Word) + 1;
            }
        }

        Console.WriteLine($"headlines\t{titles.Count}\t0");
        foreach (var (word, count) in headlines.Where(word => word.Value >= Fewest && char.IsAsciiLetter(word.Key[0]) && word.Key.Length > 1).OrderBy(word => word.Key, StringComparer.Ordinal))
        {
            var (name, plain) = (capital.GetValueOrDefault(word), small.GetValueOrDefault(word));
            Console.WriteLine($"{word}\t{count}\t{100 * name / Math.Max(1, name + plain)}");
        }

        return 0;
    }
}
