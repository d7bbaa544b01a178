using AlertBot.TestSupport;

namespace AlertBot.Tests.Commands;

/// <summary>What a server may see is decided in one place: no command reaches deals, dossiers or feeds but through the desks that ask whose they are.</summary>
public static class ServerGateTests
{
    // The desks themselves; and FeedDesk and TrackPreview, which act on one feed or deal whose owner they are given.
    private static readonly string[] _gates = ["DossierDesk.cs", "FeedShelf.cs", "FeedDesk.cs", "TrackPreview.cs", "ParkedDesk.cs", "SubscriptionDesk.cs", "FollowDesk.cs", "FiguresDesk.cs", "CommandsServices.cs"];

    private static readonly string[] _stores = ["IDealStore", "IDossierStore", "IFeedStore", "ISubscriptionStore", "catalog.GetAsync"];

    [Fact]
    public static void No_Command_Goes_Round_The_Desks()
    {
        var wrong =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/AlertBot/Commands"), "*.cs", SearchOption.AllDirectories)
            where !_gates.Contains(Path.GetFileName(file))
            let text = File.ReadAllText(file)
            from store in _stores
            where text.Contains(store, StringComparison.Ordinal)
            select $"{Path.GetFileName(file)} uses {store}";

        Assert.Empty(wrong);
    }
}
