using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Dossiers;

/// <summary>A question with its answer, where it comes from and as of when.</summary>
/// <param name="Curated">Written by an admin; otherwise harvested from an article's own FAQ.</param>
internal sealed record FaqEntry(string Id, DealId Deal, string Question, string Answer, Source Source, bool Curated)
{
    /// <summary>The id of the Discord server whose admins wrote it; null for what articles and the operator say.</summary>
    public string? Server { get; init; }

    /// <summary>For other servers to see too.</summary>
    public bool Shared { get; init; }

    /// <param name="server">Null for a direct message, which is no server's.</param>
    public bool IsVisibleTo(string? server) => Server is null || Shared || Server == server;

    /// <summary>Not by its source: the same question twice is a mistake, whoever answers it. Two servers may each answer it.</summary>
    public static string IdOfCurated(DealId deal, string question, string? server) => ContentHash.Of("faq", deal.Value, question, "", server ?? "");

    public static string IdOf(DealId deal, string question, string url) => ContentHash.Of("faq", deal.Value, question, url);
}
