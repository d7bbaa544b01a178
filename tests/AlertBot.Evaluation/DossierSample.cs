using System.Globalization;
using System.Text.Json;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.SelfHost.Reading;

namespace AlertBot.Evaluation;

/// <summary>An article of Dossiers/ with what a careful reader puts on record from it.</summary>
internal sealed record DossierSample(string Name, Deal Deal, Article Article, ExpectedDossier Expected)
{
    public static async Task<DossierSample> ReadAsync(string expected)
    {
        var told = JsonSerializer.Deserialize<ExpectedDossier>(await File.ReadAllTextAsync(expected), JsonSerializerOptions.Web)!;
        var name = Path.GetFileNameWithoutExtension(expected);
        var file = Directory.EnumerateFiles(Path.GetDirectoryName(expected)!, $"{name}.*").Single(path => path != expected);
        var (article, error) = await ArticleFile.ReadAsync(file, DateTimeOffset.Parse(told.Published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), CancellationToken.None);
        var deal = new Deal
        {
            Id = new(name),
            Name = name,
            Parties = [.. told.Parties.Select(party => new Party { Name = party.Name, Aliases = [.. party.Aliases ?? []] })],
            DealWords = [.. told.DealWords],
        };
        return new(name, deal, (article ?? throw new InvalidDataException($"{file}: {error}")) with { Outlet = told.Outlet }, told);
    }

    /// <summary>All of a folder, tuned ones first.</summary>
    public static async Task<IReadOnlyList<DossierSample>> AllAsync(string folder)
    {
        var samples = new List<DossierSample>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
            samples.Add(await ReadAsync(file));
        return [.. samples.OrderByDescending(sample => sample.Expected.Split, StringComparer.Ordinal)];
    }
}
