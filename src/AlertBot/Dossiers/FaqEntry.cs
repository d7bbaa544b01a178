using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Dossiers;

/// <summary>A question with its answer, where it comes from and as of when.</summary>
/// <param name="Curated">Written by an admin; otherwise harvested from an article's own FAQ.</param>
internal sealed record FaqEntry(string Id, DealId Deal, string Question, string Answer, Source Source, bool Curated)
{
    public static string IdOf(DealId deal, string question, string url) => ContentHash.Of("faq", deal.Value, question, url);
}
