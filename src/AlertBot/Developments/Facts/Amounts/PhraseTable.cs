using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Amounts;

/// <summary>Phrases of one to three words, found by their first word; full stops and hyphens between the words do not matter ("U.S. dollars").</summary>
internal sealed class PhraseTable(IEnumerable<(string Phrase, string Iso)> rows)
{
    private readonly WordTable<(string[] Words, string Iso)[]> _byFirst = new(rows
        .Select(row => (Words: row.Phrase.Split(' '), row.Iso))
        .GroupBy(row => row.Words[0])
        .Select(group => KeyValuePair.Create(group.Key, group.OrderByDescending(row => row.Words.Length).ToArray())));

    public bool Read(ref Scan scan, int longest, out Unit unit)
    {
        unit = default;
        if (!scan.IsKind(LexemeKind.Word) || !_byFirst.TryGet(scan.Span, out var rows))
            return false;
        foreach (var (words, iso) in rows)
        {
            var ahead = scan;
            if (words.Length > longest + 1 || !Words(ref ahead, words))
                continue;
            scan = ahead;
            unit = new(iso, 1);
            return true;
        }

        return false;
    }

    private static bool Words(ref Scan scan, string[] words)
    {
        foreach (var word in words)
        {
            if (!scan.Word(word))
                return false;
            if (words.Length > 1 && (word.Length == 1 || word != words[^1]))
                scan.Sign(".-‑");
        }

        return true;
    }
}
