using System.Text.RegularExpressions;

namespace AlertBot.Developments.Facts;

/// <summary>Finds amounts of money in running text: "$38 billion", "US$1.2bn", "EUR 5m", "five million yen", "$2 to $3 billion".</summary>
internal static partial class MoneyReader
{
    private const string Number = $"(?<number>{Numeral.Digits}|{Numeral.Words})";
    private const string Magnitude = $@"(?:[ ]?-?[ ]?(?<magnitude>{Numeral.Magnitude})(?![A-Za-z]))?";

    public static IReadOnlyList<Money> Read(string text)
    {
        List<Money>? found = null;
        foreach (Match match in Amount().Matches(text))
        {
            if (Told(text, match) is { } money)
                (found ??= []).Add(money);
        }

        return found ?? (IReadOnlyList<Money>)[];
    }

    private static Money? Told(string text, Match match)
    {
        var end = match.Index + match.Length;
        var magnitude = match.Groups["magnitude"].Value;
        if (magnitude.Length == 0)
            magnitude = Shared().Match(text, end).Groups["magnitude"].Value;
        return Numeral.Read(match.Groups["number"].Value, magnitude) is { } value
            ? new Money(match.Index, end, match.Value, value, Currency.Iso(match.Groups["currency"].Value), Qualifier.Around(text, match.Index, end))
            : null;
    }

    [GeneratedRegex(
        $@"(?<![A-Za-z\d])(?<currency>{Currency.Sign})[ ]?(?<number>{Numeral.Digits}){Magnitude}(?![\d])"
        + $@"|(?<![A-Za-z\d])(?<currency>{Currency.Code})[ ]?(?<number>{Numeral.Digits}){Magnitude}(?![\d])"
        + $@"|(?<![A-Za-z\d.,$]){Number}{Magnitude}[ ]?-?[ ]?(?<currency>{Currency.Name}|{Currency.Code})(?![A-Za-z])"
        + $@"|(?<![A-Za-z\d.,$]){Number}[ ]?-?[ ]?(?<magnitude>{Numeral.Magnitude})[ ]?-?[ ]?(?<currency>{Currency.LooseName})(?![A-Za-z])"
        + $@"|(?<![A-Za-z\d.,$])(?<number>{Numeral.Digits}){Magnitude}[ ]?(?<currency>[€£¥₹₩])(?![\d])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    // "$2 to $3 billion": the first amount borrows the magnitude of the second.
    [GeneratedRegex(
        $@"\G[ ]?(?:to|-|–|and|or)[ ]?(?:{Currency.Sign})?[ ]?(?:{Numeral.Digits})[ ]?-?(?<magnitude>{Numeral.Magnitude})(?![A-Za-z])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Shared();
}
