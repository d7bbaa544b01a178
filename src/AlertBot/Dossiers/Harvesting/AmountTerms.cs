using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// What an amount of money is: by the words right beside it, or else by the nearest word that says so in the same clause. Words that make it
/// something other than a term (revenue, a fall of shares) compete with the rest, so that such amounts go nowhere.
/// </summary>
internal static partial class AmountTerms
{
    private static readonly TopicWord[] _words =
    [
        new(TermTopics.TerminationFee, TerminationFee()),
        new(TermTopics.Penalty, Penalty()),
        new(TermTopics.Damages, Damages()),
        new(TermTopics.Settlement, Settlement()),
        new(TermTopics.Payment, Payment()),
        new(TermTopics.Commitment, Commitment()),
        new(TermTopics.Investment, Investment()),
        new(TermTopics.ContractValue, Contract()),
        new(TermTopics.Price, Price()),
        new(TermTopics.Valuation, Valuation()),
        new(TopicWord.None, Other()),
    ];

    public static IEnumerable<TermFinding> Money(TermSentence sentence) => sentence.Money.Select(money => Of(sentence, money)).OfType<TermFinding>();

    private static TermFinding? Of(TermSentence sentence, Money money)
    {
        if (PerUnit().IsMatch(sentence.Text, money.End) || Proceeds().IsMatch(sentence.Text))
            return null;
        var (topic, at) = AmountBeside.Topic(sentence, money) is { Topic: not null } beside ? beside : TopicWord.Nearest(_words, sentence.Text, money.Start, money.End);
        if (topic is null && Pays().IsMatch(sentence.Text[..money.Start]) && Settlement().IsMatch(sentence.Before))
            topic = TermTopics.Settlement;
        // "In two steps: … and $120 million by the end of March".
        if (topic is null && InSteps().IsMatch(sentence.Text))
            topic = TermTopics.Payment;
        if (topic is null or TopicWord.None || WasBefore().IsMatch(sentence.Text[..money.Start]) || IsElsewhere(sentence, money.End, topic) || IsPart(sentence.Text[..money.Start], topic))
            return null;
        var owner = topic switch
        {
            TermTopics.Commitment => TermTopics.Party(Committed.By(sentence, at, money), OthersClauses.Counterparty(sentence, money.Start)),
            TermTopics.Investment or TermTopics.ContractValue or TermTopics.Price => TermTopics.Party(null, OthersClauses.Counterparty(sentence, money.Start)),
            _ => null,
        };
        return new(topic, owner, Before: OldFigure.Of(sentence.Text, money.End) ?? sentence.OldMoney, Value: Told(sentence.Text, money));
    }

    private static string Told(string text, Money money)
    {
        var qualifier = money.Qualifier ?? (UpTo().IsMatch(text[..money.Start]) ? "up to" : null);
        return qualifier is not null && !money.Text.StartsWith(qualifier, StringComparison.OrdinalIgnoreCase) ? $"{qualifier} {money.Text}" : money.Text;
    }

    /// <summary>Money that goes into, or is spent with, somebody who is no party is another deal's: "$5 billion in Anthropic".</summary>
    private static bool IsElsewhere(TermSentence sentence, int end, string topic) =>
        topic is TermTopics.Investment or TermTopics.Commitment
        && IntoWhom().Match(sentence.Text, end) is { Success: true } into
        && !sentence.Names.AreIn(into.Groups["whom"].Value);

    /// <summary>"The first $15 billion of its investment" is how far it got, not what was agreed.</summary>
    private static bool IsPart(string before, string topic) =>
        (topic is TermTopics.Investment or TermTopics.Commitment && Part().IsMatch(before)) || (topic == TermTopics.Investment && Rest().IsMatch(before));

    [GeneratedRegex(@"\b(?:(?:(?:reverse\s+)?termination|break-?\s?up|break|reverse)\s+fees?|owes?\b[^.;]{0,40}\bfee)\b|\b(?:pays?|owes?)\b(?=[^.;]{0,80}\b(?:if|should|unless)\b[^.;]{0,80}\b(?:fail|fall|collaps|block|vote|reject|walk|break|call|withdr|stop|terminat|not\s+(?:close|complete))\w*)|(?<=^If\b[^,]{3,120}\b(?:fail|fall|collaps|block|vote|reject|walk|break|call|withdr|stop|terminat)\w*[^,]{0,60},\s+(?:[\w’'-]+\s+){0,4})(?:owes?|must\s+pay|pays?|will\s+pay)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TerminationFee();

    [GeneratedRegex(@"\bin\s+(?:two|three|four|five|several)\s+(?:steps|stages|parts|tranches|instal?lments|payments)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InSteps();

    // "If Kestrel is late, it owes Harbour $150 million"; where the deal itself fails it is a termination fee.
    [GeneratedRegex(@"\bpenalt(?:y|ies)\b|(?<=^If\b(?![^,]*\b(?:fail|fall|collaps|block|vote|reject|walk|break|call|withdr|stop|terminat)\w*)[^.;,]{3,120},\s+(?:[\w’'-]+\s+){0,4})(?:owes?|must\s+pay|pays?|will\s+pay)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Penalty();

    [GeneratedRegex(@"\b(?:damages|award(?:s|ed)?|verdict|fine[sd]?|restitution)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Damages();

    [GeneratedRegex(@"\bsettl(?:e|es|ed|ing|ement|ements)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Settlement();

    [GeneratedRegex(@"\b(?:up[\s-]?front|prepay(?:s|ment|ments)?|prepaid|in\s+advance|advance\s+payments?|at\s+signing|on\s+signing|milestones?|down\s+payment|(?:further|additional|contingent|deferred|milestone|first|second|third|fourth|final|initial|annual|yearly)\s+payments?|instal?lments?|pays?\s+(?:[\w’'-]+\s+){1,3}an?\s+(?:special\s+|one-?off\s+)?dividend|licen[cs]e\s+fees?|one-?off)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Payment();

    [GeneratedRegex(
        @"\b(?:commit(?:s|ted|ting|ment|ments)?|pledg\w+|promis\w+|undertak\w+|(?<!\b(?:the|its|a|this|their)\s)purchas(?:e|es|ed|ing)|spend(?:s|ing)?|orders?|ordered|minimum|buy(?:s|ing)?(?=\s+[^.]{0,30}\p{Sc}))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Commitment();

    [GeneratedRegex(@"\b(?:invest(?:s|ed|ing|ment|ments|or)?|inject(?:s|ed|ion|ing)?|funding|tranche|put(?:s|ting)?(?=\s.{0,40}\binto\b)|puts?\s+in|contribut(?:e|es|ed|ing)|(?<=\b(?:to|will|and)\s)(?:co-)?fund|financ(?:e|es|ing))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Investment();

    [GeneratedRegex(@"\b(?:contract|agreement|pact|lease|cloud\s+deal|supply\s+deal|(?:multi|\w+)-year\s+(?:\w+\s+)?deal|deal\s+(?=(?:worth|valued|of)\b)|arrangement)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contract();

    [GeneratedRegex(
        @"\b(?:acqui(?:re|res|red|ring|sition)|takeover|buyout|merger|merge[sd]?|transaction(?=\s+(?:is\s+)?(?:worth|valued))|bid|(?<=\b(?:stake|holding|shareholding|interest)\b[^.;]{0,100},\s)paying|(?:all-cash|cash|tender|all-stock)\s+(?:offer|deal)|(?:buy|bought|buying|sell|sold|sale)\b(?=[^.;]{1,60}\bfor\b))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Price();

    [GeneratedRegex(@"(?:(?<!\b(?:deal|contract|agreement|pact|order|transaction|arrangement)\s+(?:is\s+)?)\bvalued\b|\bvalu(?:es|ing|ation)\b)(?=[^.]{0,40}\b(?:company|group|operator|maker|firm|bank|start-?up|business|at|above|of)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Valuation();

    [GeneratedRegex(
        @"\b(?:revenues?|(?<!\b(?:ban|halt|stop|freeze)\s+(?:on|to|of)\s+)sales|profits?|income|loss(?:es)?|lost|earnings|market\s+(?:value|cap\w*)|capital\s+spending|capex|(?<!\b(?:including|excluding|plus|and)\s+)debt|bonds?|cash\s+flow|assets|salar\w+|paid|transferred|received|savings?|synerg\w+|costs?|owned|worth(?=\s+[^.]{0,6}\p{Sc}[^.]{0,16}$))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    // "They have settled. Kestrel pays …": told by the sentence before.
    [GeneratedRegex(@"\b(?:pays?|to\s+pay|paying)\s+(?:up\s+to\s+|about\s+|(?:\w+\s+){1,2})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pays();

    // "$2.10 on each phone" is a rate.
    [GeneratedRegex(@"\G\s+(?:on|per|for)\s+(?:each|every)\s+(?!(?:[\w.’']+\s+){0,3}shares?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex PerUnit();

    // What the money from a sale goes into is the seller's own matter.
    [GeneratedRegex(@"\bus(?:e|es|ing)\s+(?:(?:some|part|all|most|half)\s+of\s+)?(?:the|its|their)\s+(?:\w+\s+)?(?:proceeds|money|cash)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Proceeds();

    // "Up from $38 billion".
    [GeneratedRegex(@"\b(?:up|down|raised|increased|lifted|cut|reduced|compared)\s+(?:from|with)\s+(?:about\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex WasBefore();

    // "An up-to-$50 billion investment".
    [GeneratedRegex(@"\b(?:up[ -]to|as[ -]much[ -]as)[ -]$", RegexOptions.IgnoreCase)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"\G\s+(?:in|into|with)\s+(?<whom>\p{Lu}[\w&.-]*(?:\s+\p{Lu}[\w&.-]*)*)")]
    private static partial Regex IntoWhom();

    [GeneratedRegex(@"\b(?:first|initial|remaining|last|other)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    // Of an order the whole is told: "the rest of the $38 billion order".
    [GeneratedRegex(@"\brest\s+of\s+the\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Rest();
}
