using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.SelfHost.Reading;
using AlertBot.TestSupport;

namespace AlertBot.Evaluation;

/// <summary>An article of Summaries/ with what its summary must and must not hold.</summary>
internal sealed record SummarySample(string Name, Deal Deal, Article Article, ExpectedSummary Expected)
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "AlertBot.Evaluation", "Summaries");

    // One article may serve both, with a file of expectations in each folder.
    private static readonly string _dossiers = Path.Combine(Repository.Root, "tests", "AlertBot.Evaluation", "Dossiers");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static async Task<SummarySample> ReadAsync(string name)
    {
        var told = JsonSerializer.Deserialize<ExpectedSummary>(await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.json")), JsonSerializerOptions.Web)!;
        var file = new[] { Folder, _dossiers }.SelectMany(folder => Directory.EnumerateFiles(folder, $"{name}.*")).First(path => !path.EndsWith(".json", StringComparison.Ordinal));
        var (article, error) = await ArticleFile.ReadAsync(file, DateTimeOffset.Parse(told.Published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), CancellationToken.None);
        return new(name, new Deal { Id = new(name), Name = name, Parties = [.. told.Parties.Select(PartyOf)] }, article ?? throw new InvalidDataException($"{file}: {error}"), told);
    }

    /// <summary>What is wrong with a summary of it, in words; nothing when it is good.</summary>
    public IEnumerable<string> Problems(string summary) =>
    [
        .. Expected.Must.Where(any => !any.Split('|').Any(one => summary.Contains(one, StringComparison.Ordinal))).Select(any => $"lacks “{any}”"),
        .. Expected.MustNot.Where(none => summary.Contains(none, StringComparison.Ordinal)).Select(none => $"has “{none}”"),
    ];

    private static Party PartyOf(string names)
    {
        var all = names.Split('|');
        return new() { Name = all[0], Aliases = [.. all[1..]] };
    }
}

/// <param name="Kind">What sort of news in what layout.</param>
/// <param name="Parties">Names and aliases, with "|" between.</param>
/// <param name="Must">Each has to stand in the summary; of those with "|" between one.</param>
internal sealed record ExpectedSummary(string Kind, string Published, ImmutableArray<string> Parties, ImmutableArray<string> Must, ImmutableArray<string> MustNot);
