using System.Text.RegularExpressions;
using AlertBot.Developments;
using AlertBot.Developments.Reading;

namespace AlertBot.Dossiers;

/// <summary>What came of a row that told what lay ahead: the first later event of the same turn.</summary>
internal static partial class Outcome
{
    // One word may be any of the deal's; a closing needs none.
    private const int FewestShared = 2;

    /// <summary>Its place among the events; null where nobody has told it yet.</summary>
    public static int? Of(ToldEvent expected, IReadOnlyList<ToldEvent> events)
    {
        var told = expected.Row.Sources.Min(source => source.AsOf);
        return Enumerable.Range(0, events.Count)
            .Where(i => !events[i].IsExpected && events[i].Row.Sources.Max(source => source.AsOf) > told && EventSpan.Of(events[i].Row.Date.Value).End > told && IsOfItsTurn(expected, events[i]))
            .OrderBy(i => events[i].Row.Date)
            .Select(i => (int?)i)
            .FirstOrDefault();
    }

    private static bool IsOfItsTurn(ToldEvent expected, ToldEvent happened) =>
        (Closing().IsMatch(expected.Row.Text) && Closed().IsMatch(happened.Row.Text) && IsOfTheDeal(happened.Row.Text))
        || (KindReader.Read(happened.Row.Text, null).Kind is var kind and not (DevelopmentKind.Other or DevelopmentKind.Rumour) && kind == KindReader.Read(expected.Row.Text, null).Kind
            && SameEvent.MayTellTheSame(expected, happened, FewestShared));

    // "Harbour closes two plants" closes no deal.
    private static bool IsOfTheDeal(string text) => KindReader.Read(text, null).Kind == DevelopmentKind.Completed || OfDeal().IsMatch(text);

    [GeneratedRegex(@"\b(?:deal|merger|takeover|acquisition|purchase|buyout|transaction|sale|closing|spin-?off|separation|tie-?up)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfDeal();

    [GeneratedRegex(@"\b(?:clos(?:e|es|ing)(?!\s+(?:arguments|bell|price))|complet(?:e|es|ed|ion)|finali[sz]ed?|final\s+step)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    // "Closes", "completed"; not "fails to close", "delays the closing".
    [GeneratedRegex(
        @"^(?!.*\b(?:delay\w*|postpon\w*|fail\w*|not|block\w*|halt\w*|expect\w*|to)\s+(?:[\w’'-]+\s+){0,3}?(?:clos|complet|finali)).*\b(?:closes|closed|completes?|completed|finali[sz]e[sd]|wraps?\s+up|wrapped\s+up)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Closed();
}
