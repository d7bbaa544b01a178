using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What the words right beside an amount say beyond doubt: "€38.50 for each share", "takes 33 percent for €2.9 billion", "will supply chips, worth $38 billion".</summary>
internal static partial class AmountBeside
{
    // No such words reach farther back from an amount; a hostile line must not be read again for each of its amounts.
    private const int Farthest = 240;

    /// <summary>The topic, and where the word stands that makes it so; null where the words leave doubt.</summary>
    public static (string? Topic, int At) Topic(TermSentence sentence, Money money)
    {
        if (PerShare().IsMatch(sentence.Text, money.End))
            return (TermTopics.SharePrice, money.Start);
        var from = Math.Max(0, money.Start - Farthest);
        var before = sentence.Text[from..money.Start];
        if (Pays().IsMatch(before) && ToEndASuit().IsMatch(sentence.Text, money.End))
            return (TermTopics.Settlement, money.Start);
        if (Pays().IsMatch(before) && IsForParty(sentence, money.End))
            return (TermTopics.Price, money.Start);
        if ((Gives().IsMatch(before) && AtOnce().IsMatch(sentence.Text, money.End)) || (Pays().IsMatch(before) && InCash().IsMatch(sentence.Text, money.End)))
            return (TermTopics.Payment, money.Start);
        if (PricedDeal.Topic(sentence, money) is { } priced)
            return (priced, money.Start);
        if (Worth().Match(before) is { Success: true } worth)
            return Goods(worth, from);
        if (BoughtFor().Match(before) is not { Success: true } bought)
            return (null, money.Start);
        var what = bought.Groups["what"].Value;
        return Bought.IsBusiness(sentence, what) ? (TermTopics.Price, from + bought.Index) : Goods(bought, from);
    }

    private static bool IsForParty(TermSentence sentence, int end) =>
        ForWhom().Match(sentence.Text, end) is { Success: true } whom
        && sentence.Names.In(sentence.Text).Any(name => name.Start == whom.Index + whom.Length && !Makes().IsMatch(sentence.Text, name.End));

    // Who is still to buy commits to it; what is bought and supplied is worth the contract.
    private static (string Topic, int At) Goods(Match told, int from) => (told.Groups["buys"].Success ? TermTopics.Commitment : TermTopics.ContractValue, from + told.Index);

    [GeneratedRegex(@"\G\s+(?:in\s+(?:cash|stock)\s+)?(?:an?|per|for\s+(?:each|every))\s+(?:[\w.’']+\s+){0,3}shares?\b|\G[^.;\p{Sc}]{1,60}?\sfor\s+(?:each|every)\s+(?:one\s+)?(?:of\s+(?:the|their|its)\s+)?(?:[\w.’']+\s+){0,2}shares?\b", RegexOptions.IgnoreCase)]
    private static partial Regex PerShare();

    [GeneratedRegex(@"\b(?:pays?|paying|paid|offers?|offered)\s+(?:[\w’'-]+\s+){0,3}?(?:a\s+total\s+of\s+|about\s+|around\s+|up\s+to\s+|some\s+|at\s+least\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pays();

    // "Paid $2.3 billion for Kestrel", not for what it makes.
    [GeneratedRegex(@"\G\s+(?:in\s+(?:cash|stock|shares)\s+)?for\s+(?:(?:all\s+of|the\s+whole\s+of|the)\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex ForWhom();

    [GeneratedRegex(@"\G['’]s?\s+\p{Ll}")]
    private static partial Regex Makes();

    // "… to end the antitrust lawsuit".
    [GeneratedRegex(@"\G\s+(?:(?:in|to)\s+[\w ]{1,30}\s+)?to\s+(?:end|resolve|settle|close|drop|dispose\s+of)\s+(?:[\w’'-]+\s+){0,6}?(?:lawsuits?|suits?|cases?|claims?|litigation|charges|allegations|complaints?|disputes?|investigations?|probes?|proceedings)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToEndASuit();

    [GeneratedRegex(@"\b(?:pays?|paying|receiv\w+|gets?|transfers?|steps|stages|tranches|instal?lments)\b[^.;]{0,80}$", RegexOptions.IgnoreCase)]
    private static partial Regex Gives();

    // "$140 million now", "$90 million at once".
    [GeneratedRegex(@"\G\s+(?:in\s+cash\s+)?(?:now|at\s+once|immediately|straight\s+away|right\s+away)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AtOnce();

    [GeneratedRegex(@"\G\s+in\s+(?:cash|stock|shares)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InCash();

    [GeneratedRegex(
        @"\b(?:tak(?:e|es|ing)|took|(?<buys>(?<=\b(?:will|must|shall|agreed\s+to|commit(?:s|ted)?\s+to)\s(?:\w+\s)?)(?:buy|purchase|order))|buys?|buying|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|sells?|selling|sold|sale\s+of|picks?\s+up|snaps?\s+up)\s+(?<what>(?:[^.;]|\.(?=\d)){2,120}?),?\s+for\s+(?:a\s+total\s+of\s+|about\s+|around\s+|up\s+to\s+|some\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex BoughtFor();

    [GeneratedRegex(
        @"\b(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing|ies)?|provid(?:e|es|ed|ing)|(?<buys>(?<=\b(?:will|must|shall|to)\s(?:[\w ]{1,20}\s)?)(?:buy|purchase|order)))\s(?:[^.;]|\.(?=\d)){2,140}?,?\s+(?:worth|valued\s+at)\s+(?:a\s+total\s+of\s+|about\s+|around\s+|up\s+to\s+|some\s+|at\s+least\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Worth();
}
