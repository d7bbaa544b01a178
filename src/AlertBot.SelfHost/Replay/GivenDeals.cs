using AlertBot.Deals;
using AlertBot.SelfHost.CommandLine;

namespace AlertBot.SelfHost.Replay;

/// <summary>The deals of a folder in place of the store's, which stay as they are.</summary>
internal sealed class GivenDeals(IReadOnlyList<Deal> deals) : IDealStore
{
    /// <summary>The fine ones, and one line for each thing that is wrong with the others.</summary>
    public static (GivenDeals Deals, IReadOnlyList<string> Problems) Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new CommandFailure($"--deals {folder}: no such folder.");

        var results = DealFolder.Read(folder).Select(file => file.Result).ToList();
        if (results.Count == 0)
            throw new CommandFailure($"--deals {folder}: no *.json in this folder; a deal file is needed for each deal.");

        return (
            new GivenDeals([.. results.OfType<DealFileResult.Parsed>().Select(parsed => parsed.Deal)]),
            [.. results.OfType<DealFileResult.Invalid>().SelectMany(invalid => invalid.Problems)]);
    }

    public Task<IReadOnlyList<Deal>> ListAsync(CancellationToken cancellationToken) => Task.FromResult(deals);

    public Task<string?> VersionAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task<Deal?> GetAsync(DealId id, CancellationToken cancellationToken) => Task.FromResult(deals.FirstOrDefault(deal => deal.Id == id));

    public Task PutAsync(Deal deal, CancellationToken cancellationToken) => throw new NotSupportedException("The deals were given on the command line.");
}
