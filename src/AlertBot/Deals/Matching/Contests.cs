namespace AlertBot.Deals.Matching;

/// <summary>
/// "Harbour invests in a maker of inks" may be of Harbour–Quill and of Harbour–Northgate, and is of one of them at most: which, its words say, or nobody
/// can. A deal that has no other side is named in full, and takes part only as what others may be mistaken for.
/// </summary>
internal static class Contests
{
    // A deal's own word says twice as much as one of the same sort of business, and a phrase as much as its words.
    private const int OwnWord = 2;

    // More are not needed to tell that nobody can tell.
    private const int MostOthers = 4;

    public static List<DealMatch> Told(List<DealMatch> matches, Func<DealId, Deal> deals)
    {
        List<Entry> entries = [.. matches.Select(match => EntryOf(match, deals(match.Deal))).OfType<Entry>().OrderByDescending(entry => entry.Fit)];
        List<Entry> full = [.. matches.Select(match => FullOf(match, deals(match.Deal))).OfType<Entry>()];
        if (entries.Count + full.Count < 2)
            return matches;
        var contests = entries.Where(entry => entry.Deal.Parties.Length > 1).Select(entry => (entry.Deal.Id, Contest: LostTo(entry, full) ?? Of(entry, entries))).Where(told => told.Contest is not null)
            .ToDictionary(told => told.Id, told => told.Contest);
        return matches.ConvertAll(match => contests.TryGetValue(match.Deal, out var contest) ? match with { Contest = contest } : match);
    }

    /// <summary>The headline names one party, and the teaser says with whom.</summary>
    private static Contest? LostTo(Entry own, List<Entry> full) => full.Find(other => other.IsNamedAs(own) && Rivals.IsKnownWith(own.Deal, other.Deal)) is { } other
        ? new([new Contender(other.Deal.Id, other.Deal.Name, [])], IsOpen: false)
        : null;

    private static Contest? Of(Entry own, List<Entry> entries)
    {
        var others = entries.TakeWhile(other => other.Fit >= own.Fit).Where(other => other != own && other.IsNamedAs(own) && Rivals.IsKnownWith(own.Deal, other.Deal)).Take(MostOthers).ToList();
        if (others.Count == 0)
            return null;
        var better = others.FindAll(other => other.Fit > own.Fit);
        return better.Count > 0
            ? new([.. better.Take(1).Select(other => new Contender(other.Deal.Id, other.Deal.Name, []))], IsOpen: false)
            : new([.. others.Select(other => new Contender(other.Deal.Id, other.Deal.Name, other.Deal.DealWords))], IsOpen: true);
    }

    private static Entry? EntryOf(DealMatch match, Deal deal) => MatchRules.IsOneSided(match.Rule) ? NamedOnce(match, deal) : null;

    private static Entry? FullOf(DealMatch match, Deal deal) => MatchRules.IsOneSided(match.Rule) ? null : NamedOnce(match, deal);

    private static Entry? NamedOnce(DealMatch match, Deal deal)
    {
        if (deal.Everything)
            return null;
        var names = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).ToList();
        return names.DistinctBy(evidence => evidence.Party).Count() == 1 ? new Entry(deal, names, Fit(match, names)) : null;
    }

    private static int Fit(DealMatch match, List<Evidence> names) =>
        match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Kind: EvidenceKind.DealWord or EvidenceKind.KinWord } && !names.Exists(name => Overlap(name, evidence)))
            .GroupBy(evidence => evidence.Offset).Sum(place => place.Max(Weight));

    private static int Weight(Evidence word) => (word.Kind == EvidenceKind.DealWord ? OwnWord : 1) * (1 + word.Phrase.AsSpan().Count(' '));

    private static bool Overlap(Evidence one, Evidence other) => one.Offset < other.Offset + other.Phrase.Length && other.Offset < one.Offset + one.Phrase.Length;

    private sealed record Entry(Deal Deal, List<Evidence> Names, int Fit)
    {
        public bool IsNamedAs(Entry other) => Names.Exists(name => other.Names.Exists(theirs => Overlap(name, theirs)));
    }
}
