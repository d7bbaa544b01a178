using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>What sort of turn a headline tells, how surely, and by which words.</summary>
internal static class KindReader
{
    // A teaser often recalls what came before; what only stands there says less.
    private const double SummaryWeight = 0.7;

    private static readonly CueTable<int> _cues = new(KindCues.Table.Select((row, rank) => (rank, row.Phrases)));

    public static (DevelopmentKind Kind, double Confidence, string Cue) Read(string title, string? summary)
    {
        var told = First(title);
        if (told is not null || string.IsNullOrEmpty(summary))
            return told ?? (DevelopmentKind.Other, 0, "");
        return First(summary) is var (kind, confidence, cue) ? (kind, confidence * SummaryWeight, cue) : (DevelopmentKind.Other, 0, "");
    }

    private static (DevelopmentKind Kind, double Confidence, string Cue)? First(string text)
    {
        (int Rank, string Phrase)? best = null;
        foreach (var (phrase, rank, _) in _cues.In(Tokens.Of(text)))
        {
            if (best is null || rank < best.Value.Rank)
                best = (rank, phrase);
        }

        return best is var (row, cue) ? (KindCues.Table[row].Kind, KindCues.Table[row].Confidence, cue) : null;
    }
}
