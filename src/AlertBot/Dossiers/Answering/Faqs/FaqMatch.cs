using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>The entry that comes nearest to a question.</summary>
/// <param name="Score">0 to 1; from <see cref="FaqIndex.Sure"/> on the entry answers the question.</param>
/// <param name="Nearest">The ids of the few nearest entries, this one first.</param>
internal sealed record FaqMatch(string EntryId, double Score, ImmutableArray<string> Nearest)
{
    public bool IsSure => Score >= FaqIndex.Sure;
}
