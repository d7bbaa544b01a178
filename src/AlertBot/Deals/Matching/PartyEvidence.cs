namespace AlertBot.Deals.Matching;

/// <summary>What an article says of one deal: the hits that count, ambiguous names and excluded phrases taken out.</summary>
internal sealed class PartyEvidence(Deal deal, List<Hit> hits)
{
    public IReadOnlyList<Hit> Hits { get; } = Counting(deal, hits);

    public bool IsExcluded => hits.Exists(hit => hit.Phrase.Role == PhraseRole.NotDeal);

    /// <summary>The earliest field in which the party stands in one of these roles; null when in none.</summary>
    public ArticleField? Where(int party, params ReadOnlySpan<PhraseRole> roles)
    {
        ArticleField? earliest = null;
        foreach (var hit in Hits)
        {
            if (hit.Phrase.Party == party && roles.Contains(hit.Phrase.Role) && (earliest is null || hit.Field < earliest))
                earliest = hit.Field;
        }

        return earliest;
    }

    /// <summary>The earliest field with a deal word that is not itself part of a name ("Sora" says nothing more beside OpenAI's Sora).</summary>
    public ArticleField? DealWord() => Word(PhraseRole.DealWord);

    public ArticleField? KinWord() => Word(PhraseRole.KinWord);

    private ArticleField? Word(PhraseRole role) => Earliest(Hits.Where(hit => hit.Phrase.Role == role && !Hits.Any(name => name.Phrase.IsProper && hit.IsInside(name))));

    public ArticleField? Context(int party) => Earliest(Hits.Where(hit => hit.Phrase.Role == PhraseRole.Context && hit.Phrase.Party == party));

    private static ArticleField? Earliest(IEnumerable<Hit> hits)
    {
        var fields = hits.Select(hit => hit.Field).ToList();
        return fields.Count == 0 ? null : fields.Min();
    }

    private static List<Hit> Counting(Deal deal, List<Hit> hits)
    {
        var plain = hits.FindAll(hit => !hits.Exists(other => Hides(other, hit)));
        return plain.FindAll(hit => !IsAmbiguous(deal, hit.Phrase) || HasContext(plain, hit));
    }

    // A phrase that never means the party, or a longer phrase of the same party in the same role, takes the place of a hit.
    private static bool Hides(Hit other, Hit hit) =>
        other.Phrase.Party == hit.Phrase.Party && hit.Phrase.IsProper && hit.IsInside(other)
        && (other.Phrase.Role == PhraseRole.NotParty || (other.Phrase.IsProper && other.Last - other.First > hit.Last - hit.First));

    // Names of several words ("Electronic Arts") are plain enough by themselves.
    private static bool IsAmbiguous(Deal deal, Phrase phrase) =>
        phrase.Role == PhraseRole.Name && phrase.Words.Count == 1 && !deal.Parties[phrase.Party].Context.IsEmpty;

    private static bool HasContext(List<Hit> hits, Hit name) => hits.Exists(hit =>
        (hit.Phrase.Party == name.Phrase.Party && hit.Phrase.Role is PhraseRole.Context or PhraseRole.Person && !hit.Overlaps(name))
        || (hit.Phrase.Party >= 0 && hit.Phrase.Party != name.Phrase.Party && hit.Phrase.Role is PhraseRole.Name or PhraseRole.Person && !hit.Overlaps(name)));
}
