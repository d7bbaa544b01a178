using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// Who commits itself to spend or buy: the one that does it, or that an order comes from; never the one whose goods are bought. Where a sentence
/// names only the seller, the other party of a deal between two is the buyer.
/// </summary>
internal static partial class Committed
{
    /// <param name="word">Where the word stands that makes it a commitment.</param>
    public static string? By(TermSentence sentence, int word, Money money)
    {
        var from = Math.Min(word, money.Start);
        if (PartyBehind(sentence, Giver(), from) is { } giver)
            return giver;
        var seller = PartyBehind(sentence, Goods(), from) ?? Owner(sentence, from);
        return Subject(sentence, from) switch
        {
            null => Other(sentence, seller),
            var subject when subject == seller => null,
            var subject => subject,
        };
    }

    private static string? PartyBehind(TermSentence sentence, Regex word, int from)
    {
        var ends = word.Matches(sentence.Text, from).Select(match => match.Index + match.Length).ToHashSet();
        return sentence.Names.In(sentence.Text).Where(name => ends.Contains(name.Start)).Select(name => name.Party).FirstOrDefault();
    }

    /// <summary>"$5 billion of Harbour's chips".</summary>
    private static string? Owner(TermSentence sentence, int from) =>
        sentence.Names.In(sentence.Text).Where(name => name.Start > from && Possessive().IsMatch(sentence.Text, name.End)).Select(name => name.Party).FirstOrDefault();

    private static string? Subject(TermSentence sentence, int at)
    {
        if (sentence.SubjectBefore(at) is not { } subject)
            return null;
        var does = sentence.Text[subject.End..at];
        return Receiving().IsMatch(does) || Supplying().IsMatch(does) ? Other(sentence, subject.Party) : subject.Party;
    }

    private static string? Other(TermSentence sentence, string? party) => party is null ? null : sentence.Names.OtherThan(party);

    // "An order from Kestrel": of nouns only, for who orders from somebody buys there.
    [GeneratedRegex(
        @"(?:(?<=\b(?:an?|the|its|their|new|firm|large|record|further|million|billion|bn|m)\s)(?:commitments?|orders?|pledges?|promises?)\b(?:[^.;]|\.(?=\d)){0,60}?\b(?:from|by)|\b(?:committed|pledged|promised|spent|ordered|bought|placed|paid)\s+by)\s+(?:the\s+)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Giver();

    [GeneratedRegex(@"\b(?:on|from|with|in|at|to)\s+(?:the\s+|its\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Goods();

    [GeneratedRegex(@"\G['’]s?\s")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\b(?:win|wins|won|gets?|got|receiv(?:es?|ed|ing)|secur(?:es?|ed|ing)|land(?:s|ed)|book(?:s|ed)|obtain(?:s|ed)?|collects?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Receiving();

    [GeneratedRegex(@"(?<!\b(?:commit(?:s|ted)?|pledge[sd]?|promise[sd]?)\s+to\s+)\b(?:suppl(?:y|ies|ied)|deliver(?:s|ed)?|provid(?:e|es|ed)|sells?|sold|hosts?|leases?|rents?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Supplying();
}
