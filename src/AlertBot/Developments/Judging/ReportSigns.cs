using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>What speaks for an article reporting a turn of events, and what for its being opinion, explainer, live hub or recap.</summary>
internal static class ReportSigns
{
    private const int Short = 5;

    private static readonly HashSet<string> _speculative = ["could", "might", "would", "may", "should", "maybe", "perhaps", "really"];

    // What a thing is like or comes to, and not what somebody did.
    private static readonly CueTable<string> _evaluations = new([("", "=looks | =look | =feels | =feel | =seems | =seem | =sounds | =sucks | =means | =mean | =puts | =makes | =make | =needs | =need | =shows | =show | =turns | "
        + "=is a | =is an | =is the | =are a | =are the | =was a | =was the | =would be | =seems to | =seem to | underscores | highlights | illustrates | exposes | "
        + "looms over | hangs over | casts a shadow | puzzles | upends | reshapes | paves the way | marks the end | spells | winners and losers | reckoning | soul-searching")]);

    public static IEnumerable<Sign> Of(DealMatch match, Article article, Telling telling, Closeness? near)
    {
        foreach (var (sort, cue) in CommentaryReader.Read(article, word => IsOfName(match, telling.Headline.Words[word].Start)).DistinctBy(found => found.Sort))
            yield return new(sort, $"{sort} (“{cue}”)");
        yield return telling.IsTurn ? new("turn", $"{telling.Kind.ToString().ToLowerInvariant()} (“{telling.KindCue}”)")
            : telling.KindConfidence > 0 ? new("topic", $"only “{telling.KindCue}”")
            : new("no turn", "no turn of events told");
        if (telling.IsTurn)
            yield return new($"{telling.Kind.ToString().ToLowerInvariant()}", $"“{telling.KindCue}” alone, read as {telling.Kind.ToString().ToLowerInvariant()}, is seldom news");
        if (telling.Headline.Words.Find(word => _speculative.Contains(word.Word)) is { Word: { } maybe })
            yield return new("speculative", $"“{maybe}”");
        if (telling.Headline.Words.Count <= Short)
            yield return new(telling.IsTurn ? "short" : "short, no turn", "hardly a sentence");
        if (telling.Numbers.Length > 0)
            yield return new("number", telling.Numbers[0]);
        if (match.Evidence.Any(evidence => evidence is { Field: ArticleField.Title, Offset: 0, Party: not null }))
            yield return new("subject", "a party is the subject");
        if (!MatchRules.IsOneSided(match.Rule))
            yield return new("both", match.Rule);
        if (telling.Headline.Others.Any())
            yield return new("other name", $"names {telling.Headline.Others.First().Text}");
        if (_evaluations.In(telling.Headline.Words).FirstOrDefault() is { Phrase: { } evaluation })
            yield return new("evaluation", $"“{evaluation}”");
        if (telling.Headline.Words.Count > 1 && telling.Headline.IsPossessive(0))
            yield return new("possessive first", "its subject is a thing of somebody’s");
        if (article.Title.AsSpan().IndexOfAny("“‘\"") >= 0)
            yield return new("quotes", "quotes somebody");
        if (telling.Headline.IsInCapitals)
            yield return new("in capitals", "written in capitals");
        if (near is not null)
            yield return new("lately", "told lately", Math.Max(0, 1 - ((article.FirstSeen - near.Signature.Last).TotalDays / 7)));
    }

    // "Live Nation" announces no live hub.
    private static bool IsOfName(DealMatch match, int offset) => match.Evidence.Any(evidence =>
        evidence is { Field: ArticleField.Title, Party: not null } && evidence.Offset <= offset && offset < evidence.Offset + evidence.Phrase.Length);
}
