using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Whether what is bought is a business, which has a price, or goods, which somebody supplies under a contract.</summary>
internal static partial class Bought
{
    /// <summary>A party, or a part of one or of any company.</summary>
    public static bool IsBusiness(TermSentence sentence, string what) => (sentence.Names.AreIn(what) && !AreMadeByParty(sentence, what)) || Ownership().IsMatch(what);

    /// <summary>What is made and supplied: "Harbour's chips", "70,000 tonnes of hydrogen", "cloud services".</summary>
    public static bool AreGoods(TermSentence sentence, string what) =>
        !Ownership().IsMatch(what) && (Goods().IsMatch(what) || (sentence.Names.AreIn(what) && AreMadeByParty(sentence, what)));

    /// <summary>"Harbour's chips": what a party makes, not the party.</summary>
    private static bool AreMadeByParty(TermSentence sentence, string what) => sentence.Names.In(what).All(name => Makes().IsMatch(what, name.End));

    [GeneratedRegex(@"\G['’]s?\s+\p{Ll}")]
    private static partial Regex Makes();

    [GeneratedRegex(@"\b(?:stakes?|shares?|percent|per\s+cent|company|business(?:es)?|unit|arm|plants?|factor(?:y|ies)|stores|studios?|brands?|assets|operations|portfolio|patents|division|subsidiary|rest|rival|group|firm|maker|majority|minority|interest|parks?|hotels?|mines?|fields?|terminals?|network|chain|bank|airline|start-?up)\b|%", RegexOptions.IgnoreCase)]
    private static partial Regex Ownership();

    [GeneratedRegex(
        @"\b(?:chips?|gpus?|processors?|semiconductors?|wafers?|memory|servers?|hardware|software|computing|compute|capacity|cloud|services?|power|electricity|energy|gas|lng|oil|fuel|hydrogen|coal|steel|ore|copper|lithium|"
        + @"aircraft|planes?|jets?|airliners?|engines?|ships?|vessels?|trains?|trucks?|cars?|vehicles?|buses|turbines?|panels?|modules?|batter(?:y|ies)|cells?|components?|parts|equipment|machines?|machinery|materials?|satellites?|launches|"
        + @"vaccines?|doses|drugs?|medicines?|grain|seeds?|food|goods|products|supplies|tonnes?|tons|barrels?|megawatts?|gigawatts?|units|licen[cs]es|subscriptions|credits|advertising|content|data)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Goods();
}
