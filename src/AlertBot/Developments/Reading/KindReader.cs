using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>What sort of turn a headline tells, how surely, and by which words.</summary>
internal static class KindReader
{
    // A teaser often recalls what came before; what only stands there says less.
    private const double SummaryWeight = 0.7;
    private const double LeadWeight = 0.6;
    // Running text says "offered" and "agreement" about anything; only what is hardly said of anything else counts there.
    private const double Plain = 0.8;

    private static readonly CueTable<int> _cues = new(KindCues.Table.Select((row, rank) => (rank, row.Phrases)));

    public static (DevelopmentKind Kind, double Confidence, string Cue) Read(string title, string? summary, string? lead = null)
    {
        var told = First(title);
        // A headline that names a matter only, or no matter, leaves it to the others to tell the turn.
        if (told is not (_, > KindCues.Topic, _))
            told = Surer(Surer(told, First(summary ?? ""), SummaryWeight), First(lead ?? "") is (_, >= Plain, _) plain ? plain : null, LeadWeight);
        return told ?? (DevelopmentKind.Other, 0, "");
    }

    /// <summary>Is it the sort of turn that a deal of these words takes? "merger" stands for all that leads to one or ends it.</summary>
    public static bool Fits(Deal deal, DevelopmentKind kind) =>
        kind is DevelopmentKind.Rumour or DevelopmentKind.Other || DealWording.Of(deal).Matters.Contains(Matter(kind));

    /// <summary>The same of a deal of which only the words are at hand.</summary>
    public static bool Fits(IEnumerable<string> dealWords, DevelopmentKind kind) =>
        kind is DevelopmentKind.Rumour or DevelopmentKind.Other || MattersOf(dealWords).Contains(Matter(kind));

    internal static HashSet<DevelopmentKind> MattersOf(IEnumerable<string> dealWords)
    {
        var matters = KindsOf(dealWords).Select(Matter).ToHashSet();
        // A merger is approved, a settlement too; courts halt mergers.
        if (matters.Contains(DevelopmentKind.Announced) || matters.Contains(DevelopmentKind.Litigation))
            matters.Add(DevelopmentKind.Regulatory);
        if (matters.Contains(DevelopmentKind.Announced))
            matters.Add(DevelopmentKind.Litigation);
        return matters;
    }

    /// <summary>Does a word of a deal file say by itself which sort of turn is told ("lawsuit", "merger"), and not what about ("app store", "addiction")?</summary>
    public static bool TellsSort(string phrase) => _cues.In(Tokens.Of(phrase)).Any();

    /// <summary>"FCC", "European Commission".</summary>
    public static bool IsRegulator(string name) => _cues.In(Tokens.Of(name)).Any(cue => KindCues.Table[cue.Meaning].Kind == DevelopmentKind.Regulatory);

    internal static bool IsMostlyOfCourts(Deal deal) =>
        KindsOf(deal.DealWords).ToList() is [_, _, ..] kinds && kinds.Count(kind => kind == DevelopmentKind.Litigation) * 2 > kinds.Count;

    private static IEnumerable<DevelopmentKind> KindsOf(IEnumerable<string> dealWords) =>
        _cues.In(Tokens.Of(string.Join(" . ", dealWords))).Select(cue => KindCues.Table[cue.Meaning].Kind);

    // Bids, answers and closings are all of one matter.
    private static DevelopmentKind Matter(DevelopmentKind kind) => kind switch
    {
        DevelopmentKind.Bid or DevelopmentKind.Rejected or DevelopmentKind.Amended or DevelopmentKind.Completed or DevelopmentKind.Terminated
            or DevelopmentKind.Investment or DevelopmentKind.Licensing => DevelopmentKind.Announced,
        _ => kind,
    };

    private static (DevelopmentKind Kind, double Confidence, string Cue)? Surer(
        (DevelopmentKind Kind, double Confidence, string Cue)? known, (DevelopmentKind Kind, double Confidence, string Cue)? other, double weight) =>
        other is var (kind, confidence, cue) && confidence * weight > (known?.Confidence ?? 0) ? (kind, confidence * weight, cue) : known;

    // The main clause tells the turn; where it tells none, what stands beside it may.
    private static (DevelopmentKind Kind, double Confidence, string Cue)? First(string text)
    {
        var words = Tokens.Of(text);
        var found = _cues.In(words).Select(cue => new Found(KindCues.Table[cue.Meaning], cue.Meaning, cue.Phrase, cue.Word)).ToList();
        if (found.Count == 0)
            return null;
        var main = MainClause.Of(words);
        var told = found.FindAll(cue => main[cue.Word]);
        var best = (told.Exists(cue => cue.Row.Confidence > KindCues.Topic) ? told : found).MinBy(cue => cue.Rank);
        var court = best.Row.InCourtToo ? told.Find(cue => cue.Row.Kind == DevelopmentKind.Litigation) : default;
        return court.Row is null ? (best.Row.Kind, best.Row.Confidence, best.Phrase) : (DevelopmentKind.Litigation, best.Row.Confidence, court.Phrase);
    }

    private readonly record struct Found(KindCue Row, int Rank, string Phrase, int Word);
}
