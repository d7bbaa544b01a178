using System.Text.RegularExpressions;
using AlertBot.Articles;
using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>Tells opinion, explainers, live hubs, lists, podcasts and recaps from reports, by how they are announced.</summary>
internal static partial class CommentaryReader
{
    private static readonly CueTable<string> _cues = new(
    [
        ("explainer", "^why | ^how | ^what | ^where | ^who | ^when | ^which | what to know | what you need to know | everything you need to know | "
            + "making sense of | explained | explainer | ^here's | ^here is | ^here are | could mean | might mean | would mean | what it means | "
            + "a guide to | a look at | takeaways | lessons from"),
        ("marked as no report", "^opinion | op-ed | ^editorial | ^analysis | ^comment | ^explainer | live blog | liveblog | live updates"),
        // Words that judge, of a general vocabulary and not of any measured headline.
        ("opinion", "worthless | pointless | useless | ridiculous | absurd | bizarre | weird | crazy | insane | wacky | silly | stupid | dumb | awful | terrible | horrible | "
            + "pathetic | shameful | embarrassing | hilarious | brilliant | genius | creepy | gross | cringe | dystopian | doomed | cursed | sucks | garbage | trash | "
            + "farce | circus | stunt | gimmick | spectacle | soap opera | showdown | saga | catastrophe | fiasco | hubris | hype | paying off | turning into | baffles | confuses"),
        ("opinion", "^welcome to | ^the real | what I learned | ^I | ^my | ^the case for | ^the case against | ^don't | ^is | ^are | ^can | ^should | ^will | "
            + "^does | ^sorry | ^please | deserves | sounds | fallout | the state of | the era of | sounds like | nightmare | disaster | mess | messy | "
            + "drama | =yet | =bets on | =bets big | =bets that | betting big | is becoming | just became | in the age of | raises questions | new era | "
            + "signals | shows why | shows how | means for | the problem with | the trouble with | ^meet | ^inside the | ^maybe | ^if | ^as | "
            + "under the microscope | lays the groundwork | a gift to | redefines | obsession | revenge"),
        ("live hub", "live updates | live blog | liveblog | latest updates | as it happened | ^live"),
        ("reaction", "urge | celebrate | rush to | keeping an eye | distancing | won't let | abandon | denounce | slam | criticize | criticise | condemn | praise | applaud | blast | reacts | calls on | open letter | bad for | mocks | "
            + "jokes | concerns | fears | worries | worried | critics | insiders | experts | backlash | boycott | protest | petition | raise alarm | "
            + "sound alarm"),
        ("list", "^everything | ^all the | ^every | ^everyone | the best | roundup | ^top | things to"),
        ("recap", "what we know | all the news | the latest on | timeline | so far | recap | a look back | reader's guide | in case you missed"),
        ("podcast or newsletter", "podcast | newsletter | ^q&a | interview | ^ask | ^show hn | ^inside | ^watch | ^video"),
    ]);

    // How a teaser announces that nothing new follows.
    private static readonly CueTable<string> _teaserCues = new([("recap", "timeline of | a timeline | recap | a look back | reader's guide | in case you missed | what we know")]);

    /// <summary>What sorts of commentary the article may be, and the words that say so; none for a plain report.</summary>
    /// <param name="isName">Does a word of the headline belong to a party's name? "Live Nation" announces no live hub.</param>
    public static IEnumerable<(string Sort, string Cue)> Read(Article article, Func<int, bool>? isName = null)
    {
        foreach (var (phrase, sort, _) in _cues.In(Tokens.Of(article.Title)).Where(cue => isName?.Invoke(cue.Word) != true).Where(cue => cue.Meaning != "opinion" || cue.Word > 1 || !(IsQuote(article.Title) || Leading().IsMatch(article.Title))).Concat(_teaserCues.In(Tokens.Of(article.Summary ?? ""))))
            yield return (sort, phrase);
        if (Superlative().Match(article.Title) is { Success: true } superlative)
            yield return ("opinion", superlative.Value);
        if (Roundup().IsMatch(article.Title))
            yield return ("roundup", "And,");
        if (OwnSection(article) is { } own)
            yield return ("podcast or newsletter", own);
        if (Question().IsMatch(article.Title))
            yield return ("question", "?");
        if (Section().Match(article.Url) is { Success: true } section)
            yield return ("section", section.Value.Trim('/'));
    }

    // What somebody said in the first person is no opinion of the outlet's.
    private static bool IsQuote(string title) => title[0] is '“' or '"' or '‘' or '\'';

    // "TechCrunch Mobility: …" of TechCrunch: a column or a letter of its own. A company's own site heads its news with its name alone.
    private static string? OwnSection(Article article) =>
        Heading().Match(article.Title) is { Success: true } heading && string.Equals(heading.Groups[1].Value, Site.Of(article.Url), StringComparison.OrdinalIgnoreCase) ? heading.Value.TrimEnd() : null;

    [GeneratedRegex(@"^(\w+)(?: \p{Lu}\w*){1,3}: ")]
    private static partial Regex Heading();

    // "As funds wane, A sues B" reports what A does; "As if …" and "If A were sold …?" tell what somebody thinks.
    [GeneratedRegex(@"^(?:As|If) (?!if )[^,?]{8,}, [^?]+$")]
    private static partial Regex Leading();

    // "…?!" is surprise, no question.
    [GeneratedRegex(@"\?[”’""']?\s*$")]
    private static partial Regex Question();

    // "The weirdest part of …"; what is latest or largest is so without an opinion.
    [GeneratedRegex(@"^The (?:\w+iest|wildest|weirdest|strangest|coolest|worst|best|most \w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Superlative();

    // "One story. And, another one": a morning letter.
    [GeneratedRegex(@"[.;] (?:And|Plus),? [a-zA-Z]")]
    private static partial Regex Roundup();

    [GeneratedRegex("/(?:opinions?|commentisfree|op-ed|podcasts?|newsletters?|live|live-updates|explainers?|analysis|reviews?|gallery)/", RegexOptions.IgnoreCase)]
    private static partial Regex Section();
}
