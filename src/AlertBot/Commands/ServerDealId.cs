using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Commands;

/// <summary>
/// "acme-globex-x7k2pq": the id of a deal that a server's admins track. Of two servers that track the same, each has its own, and neither learns of the
/// other's. Its last letters are of the server and the rest, so whose a deal was is known as well when it is not tracked any more.
/// </summary>
internal static class ServerDealId
{
    private const int MarkLength = 6;

    public static DealId Of(string slug, string? server) => new($"{slug}-{Mark(slug, server)}");

    public static bool IsOf(DealId deal, string server) =>
        deal.Value.Length > MarkLength + 1 && deal.Value[^(MarkLength + 1)] == '-' && deal.Value[^MarkLength..] == Mark(deal.Value[..^(MarkLength + 1)], server);

    private static string Mark(string slug, string? server) => ContentHash.Of("deal of server", server ?? "", slug)[1..(MarkLength + 1)];
}
