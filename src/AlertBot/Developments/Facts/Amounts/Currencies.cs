using System.Collections.Frozen;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Amounts;

/// <summary>Reads the currency before or after a number.</summary>
internal static class Currencies
{
    // The longest is "israeli new shekel", "new zealand dollars".
    private const int Longest = 3;
    private const decimal Million = 1_000_000;

    private static readonly FrozenDictionary<char, string> _signs =
        Rows(CurrencyTable.Signs).ToFrozenDictionary(row => row.Phrase[0], row => row.Iso);
    private static readonly PhraseTable _dollars = new(Rows(CurrencyTable.Dollars));
    private static readonly PhraseTable _names = new(Plural(CurrencyTable.National).Concat(Plural(CurrencyTable.Names)));
    private static readonly PhraseTable _loose = new(Plural(CurrencyTable.Loose));
    private static readonly PhraseTable _hundredths = new(Plural(CurrencyTable.Hundredths));
    private static readonly FrozenSet<string> _codes = CurrencyTable.Codes.Split(' ').Concat(CurrencyTable.Small.Split(' ')).ToFrozenSet();
    private static readonly FrozenDictionary<string, string> _short = Rows(CurrencyTable.Short).ToFrozenDictionary(row => row.Phrase, row => row.Iso);
    private static readonly FrozenSet<string> _shouted = CurrencyTable.Shouted.Split(' ').ToFrozenSet();

    public static bool Before(ref Scan scan, out Unit unit) =>
        Dollar(ref scan, out unit) || Sign(ref scan, out unit) || MillionsCode(ref scan, out unit) || Code(ref scan, isBefore: true, out unit) || Pound(ref scan, out unit) || Dollars(ref scan, out unit) || Short(ref scan, out unit);

    // A single letter must be grown together with a number of millions: "R500 million", "P2.5 billion", not "the R 20".
    private static bool Short(ref Scan scan, out Unit unit)
    {
        unit = default;
        if (!scan.IsKind(LexemeKind.Word) || scan.Span.Length > 3 || !_short.TryGetValue(scan.Span.ToString(), out var iso))
            return false;
        var (ahead, isLetter) = (scan, scan.Span.Length == 1);
        ahead.At++;
        if (!isLetter && ahead.IsGlued)
            ahead.Sign('.');
        var number = ahead;
        if ((isLetter && !ahead.IsGlued) || !ahead.IsKind(LexemeKind.Digits) || (isLetter && !(Numerals.ReadGlued(ref number, out _) && Magnitudes.Read(ref number) >= Million)))
            return false;
        unit = new(iso, 1);
        scan = ahead;
        return true;
    }

    // "priced at dollar 22.5 million", as headlines of some countries have it.
    private static bool Dollars(ref Scan scan, out Unit unit)
    {
        unit = new("USD", 1);
        return scan.IsWord("dollar") && scan.Source.IsKind(scan.At + 1, LexemeKind.Digits) && scan.Step(true);
    }

    /// <param name="isLarge">A magnitude stands before it: "5 million pounds" is money, "5 pounds" a weight.</param>
    public static bool After(ref Scan scan, bool isLarge, out Unit unit)
    {
        var ahead = scan;
        ahead.Hyphen();
        unit = default;
        if (!((isLarge && _loose.Read(ref ahead, Longest, out unit)) || Told(ref ahead, out unit)))
            return SignAfter(ref scan, out unit);
        ahead.Word("sterling");
        scan = ahead;
        return true;
    }

    private static bool Told(ref Scan scan, out Unit unit) => _names.Read(ref scan, Longest, out unit) || Pennies(ref scan, out unit)
        || MillionsCode(ref scan, out unit) || Code(ref scan, isBefore: false, out unit);

    public static bool Pennies(ref Scan scan, out Unit unit)
    {
        var isRead = _hundredths.Read(ref scan, Longest, out unit) || (scan.IsGlued && Letter(ref scan, out unit));
        unit = unit with { Factor = 0.01m };
        return isRead;
    }

    // "470p" is what British shares cost.
    private static bool Letter(ref Scan scan, out Unit unit)
    {
        unit = new("GBP", 0.01m);
        return scan.Step(scan.Span is "p");
    }

    // "US$", "U.S. $", "HK $", "USD$": what is glued to its sign, or spaced as tokenised text has it.
    private static bool Dollar(ref Scan scan, out Unit unit)
    {
        var ahead = scan;
        if (!_dollars.Read(ref ahead, 2, out unit) || !ahead.Sign('$'))
            return false;
        // "A $10 bid" and "c $5": a small or lone letter with a space is an article or nothing.
        if (scan.Span.Length == 1 && !scan.Source.IsGlued(ahead.At - 1) && ahead.At - scan.At == 2 && scan.Span is not ("c" or "C"))
            return false;
        scan = ahead;
        return true;
    }

    private static bool Sign(ref Scan scan, out Unit unit)
    {
        unit = default;
        if (scan.AtEnd || scan.Span.Length != 1 || !_signs.TryGetValue(scan.Span[0], out var iso))
            return false;
        unit = new(iso, 1);
        scan.At++;
        return true;
    }

    private static bool SignAfter(ref Scan scan, out Unit unit)
    {
        var ahead = scan;
        // "5 $10 notes": a sign before another number belongs to that one, unless that has its own ("10 $ 30 $").
        if (!Sign(ref ahead, out unit) || (ahead.IsKind(LexemeKind.Digits) && !HasItsOwn(ahead)))
            return false;
        scan = ahead;
        return true;
    }

    private static bool HasItsOwn(Scan scan) => Numerals.Read(ref scan, out _) && (Pennies(ref scan, out _) || Sign(ref scan, out _));

    // '#' is where '£' was on a British keyboard (ISO 646-GB), and what it became in old texts: "GB#20.1 billion".
    private static bool Pound(ref Scan scan, out Unit unit)
    {
        var ahead = scan;
        unit = new("GBP", 1);
        var isTold = ahead.Any("gb", "uk");
        if (isTold && ahead.Sign("£#"))
            return (scan = ahead) == ahead;
        ahead = scan;
        if (!ahead.Sign('#'))
            return false;
        var behind = ahead;
        if (!Numerals.Read(ref behind, out _) || Magnitudes.Read(ref behind) < 1000)
            return false;
        scan = ahead;
        return true;
    }

    private static bool Code(ref Scan scan, bool isBefore, out Unit unit)
    {
        unit = default;
        if (!scan.IsKind(LexemeKind.Word) || scan.Span.Length != 3)
            return false;
        var code = scan.Span.ToString();
        if (!_codes.Contains(code) || (isBefore && _shouted.Contains(code)))
            return false;
        if (!isBefore && scan.Source.IsGlued(scan.At + 1) && scan.Source.IsKind(scan.At + 1, LexemeKind.Digits))
            return false;
        scan.At++;
        scan.Step(scan.IsGlued && scan.Span is "$");
        unit = new(Iso(code), 1);
        return true;
    }

    // "MEUR 120", "120 MAUD": a magnitude grown together with its code.
    private static bool MillionsCode(ref Scan scan, out Unit unit)
    {
        unit = default;
        if (!scan.IsKind(LexemeKind.Word) || scan.Span.Length is not (4 or 5))
            return false;
        var factor = scan.Span switch { ['M', _, _, _] => 1e6m, ['B', 'N', ..] or ['b', 'n', ..] => 1e9m, ['m', 'n', ..] or ['M', 'N', ..] => 1e6m, _ => 0 };
        var code = scan.Span[^3..].ToString();
        if (factor == 0 || !_codes.Contains(code) || char.IsLower(code[0]))
            return false;
        unit = new(Iso(code), factor);
        scan.At++;
        return true;
    }

    private static string Iso(string code) => code is "RMB" or "rmb" or "CNH" ? "CNY" : code.ToUpperInvariant();

    private static IEnumerable<(string Phrase, string Iso)> Plural(string table) =>
        Rows(table).SelectMany(row => row.Phrase.EndsWith('s') ? [row] : new[] { row, (row.Phrase + "s", row.Iso) });

    private static IEnumerable<(string Phrase, string Iso)> Rows(string table) =>
        table.Split('|').Select(row => (row[..row.LastIndexOf(' ')], row[(row.LastIndexOf(' ') + 1)..]));
}
