using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What the words right beside an amount say beyond doubt: "€38.50 for each share", "takes 33 percent for €2.9 billion", "will supply chips, worth $38 billion".</summary>
internal static partial class AmountBeside
{
    /// <summary>The topic, and where the word stands that makes it so; null where the words leave doubt.</summary>
    public static (string? Topic, int At) Topic(TermSentence sentence, Money money)
    {
        if (PerShare().IsMatch(sentence.Text, money.End))
            return (TermTopics.SharePrice, money.Start);
        var before = sentence.Text[..money.Start];
        if (Worth().Match(before) is { Success: true } worth)
            return Goods(worth);
        if (BoughtFor().Match(before) is not { Success: true } bought)
            return (null, money.Start);
        var what = bought.Groups["what"].Value;
        return (sentence.Names.AreIn(what) && !AreGoods(sentence, what)) || Ownership().IsMatch(what) ? (TermTopics.Price, bought.Index) : Goods(bought);
    }

    // Who is still to buy commits to it; what is bought and supplied is worth the contract.
    private static (string Topic, int At) Goods(Match told) => (told.Groups["buys"].Success ? TermTopics.Commitment : TermTopics.ContractValue, told.Index);

    /// <summary>"Harbour's chips": what a party makes, not the party.</summary>
    private static bool AreGoods(TermSentence sentence, string what) => sentence.Names.In(what).All(name => Makes().IsMatch(what, name.End));

    [GeneratedRegex(@"\G\s+(?:in\s+(?:cash|stock)\s+)?(?:an?|per|for\s+(?:each|every))\s+(?:[\w.’']+\s+){0,3}shares?\b", RegexOptions.IgnoreCase)]
    private static partial Regex PerShare();

    [GeneratedRegex(
        @"\b(?:tak(?:e|es|ing)|took|(?<buys>(?<=\b(?:will|must|shall|agreed\s+to|commit(?:s|ted)?\s+to)\s(?:\w+\s)?)(?:buy|purchase|order))|buys?|buying|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|sells?|selling|sold|sale\s+of|picks?\s+up|snaps?\s+up)\s+(?<what>(?:[^.;]|\.(?=\d)){2,120}?),?\s+for\s+(?:a\s+total\s+of\s+|about\s+|around\s+|up\s+to\s+|some\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex BoughtFor();

    [GeneratedRegex(@"\G['’]s?\s+\p{Ll}")]
    private static partial Regex Makes();

    [GeneratedRegex(
        @"\b(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing|ies)?|provid(?:e|es|ed|ing)|(?<buys>(?<=\b(?:will|must|shall|to)\s(?:[\w ]{1,20}\s)?)(?:buy|purchase|order)))\s(?:[^.;]|\.(?=\d)){2,140}?,?\s+(?:worth|valued\s+at)\s+(?:a\s+total\s+of\s+|about\s+|around\s+|up\s+to\s+|some\s+|at\s+least\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Worth();

    [GeneratedRegex(@"\b(?:stakes?|shares?|percent|per\s+cent|company|business(?:es)?|unit|arm|plants?|factor(?:y|ies)|stores|studios?|brands?|assets|operations|portfolio|patents|division|subsidiary|rest|rival|group|firm|maker|majority|minority|interest)\b|%", RegexOptions.IgnoreCase)]
    private static partial Regex Ownership();
}
